package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was configured of IPsec, phase 2 of a tunnel. An absent attribute is left to its default,
 * which differs by product; rules resolve it.
 */
@BgpValue
@Value.Immutable
public sealed interface IpsecParameters extends WithIpsecParameters, Serializable
    permits ImmutableIpsecParameters {

  /**
   * The encryption algorithm.
   *
   * @return the algorithm, if configured
   */
  Optional<EncryptionAlgorithm> encryption();

  /**
   * The authentication algorithm.
   *
   * @return the algorithm, if configured
   */
  Optional<AuthenticationAlgorithm> authentication();

  /**
   * The Diffie-Hellman group of perfect forward secrecy.
   *
   * @return the group, {@link DhGroup#NONE} where it is switched off, if configured
   */
  Optional<DhGroup> pfs();

  /**
   * The lifetime of the security association.
   *
   * @return the lifetime, if configured
   */
  Optional<Lifetime> lifetime();

  /**
   * Starts an IpsecParameters.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IpsecParameters} attribute by attribute. */
  final class Builder extends ImmutableIpsecParameters.Builder {
    Builder() {}
  }
}
