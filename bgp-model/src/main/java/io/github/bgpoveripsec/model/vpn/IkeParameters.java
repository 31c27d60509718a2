package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was configured of IKE, phase 1 of a tunnel. An absent attribute is left to its default,
 * which differs by product; rules resolve it.
 */
@BgpValue
@Value.Immutable
public sealed interface IkeParameters extends WithIkeParameters, Serializable
    permits ImmutableIkeParameters {

  /**
   * The version of IKE.
   *
   * @return the version, if configured
   */
  Optional<IkeVersion> version();

  /**
   * The negotiation mode of IKEv1.
   *
   * @return the mode, if configured
   */
  Optional<IkeMode> mode();

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
   * The Diffie-Hellman group.
   *
   * @return the group, if configured
   */
  Optional<DhGroup> dhGroup();

  /**
   * The lifetime of the security association.
   *
   * @return the lifetime, if configured
   */
  Optional<Lifetime> lifetime();

  /**
   * How the cloud end names itself.
   *
   * @return the identity, if configured
   */
  Optional<String> localId();

  /**
   * How the data centre end names itself.
   *
   * @return the identity, if configured
   */
  Optional<String> remoteId();

  /**
   * What may be known of the pre-shared key.
   *
   * @return the properties; absent where no key is set and the system makes one
   */
  Optional<SecretProperties> preSharedKey();

  /**
   * Starts an IkeParameters.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IkeParameters} attribute by attribute. */
  final class Builder extends ImmutableIkeParameters.Builder {
    Builder() {}
  }
}
