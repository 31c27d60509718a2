package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An IPsec tunnel and the BGP session inside it, seen from the cloud's end.
 *
 * <p>Only what was configured is held; a default is not filled in, so that a reader of the design
 * can tell "45104, written" from "45104, the default". {@link #effectiveLocalAsn()} resolves it.
 *
 * <p>Source: "Configure BGP dynamic routing", procedure step 2, table of parameters.
 */
@BgpValue
@Value.Immutable
public sealed interface Tunnel extends WithTunnel, Serializable permits ImmutableTunnel {

  /**
   * The part it plays in its connection.
   *
   * @return the role; {@link TunnelRole#SINGLE} is the default
   */
  @Value.Default
  default TunnelRole role() {
    return TunnelRole.SINGLE;
  }

  /**
   * The customer gateway at the other end.
   *
   * @return its id; absent where none was chosen
   */
  Optional<CustomerGatewayId> customerGateway();

  /**
   * The local ASN as configured.
   *
   * @return the ASN; absent where none was configured
   */
  Optional<Asn> localAsn();

  /**
   * The tunnel CIDR block: the network that holds the BGP addresses of both ends.
   *
   * @return the block; absent where none was configured
   */
  Optional<Ipv4Prefix> cidr();

  /**
   * The local BGP IP address: the cloud end's address inside the tunnel.
   *
   * @return the address; absent where none was configured
   */
  Optional<Ipv4Address> localBgpIp();

  /**
   * The data centre end's BGP address inside the tunnel, where the design knows it.
   *
   * @return the address; absent where it is not known
   */
  Optional<Ipv4Address> peerBgpIp();

  /**
   * The parameters of IKE, phase 1.
   *
   * @return the parameters; absent where all are left to their defaults
   */
  Optional<IkeParameters> ike();

  /**
   * The parameters of IPsec, phase 2.
   *
   * @return the parameters; absent where all are left to their defaults
   */
  Optional<IpsecParameters> ipsec();

  /**
   * Whether the certificate of the peer's CA is set, as gateways of Chinese national standard
   * demand.
   *
   * @return true if it is set; false is the default
   */
  @Value.Default
  default boolean remoteCaCertificate() {
    return false;
  }

  /** The local ASN of a tunnel for which none is configured: 45104. */
  Asn DEFAULT_LOCAL_ASN = Asn.of(45104);

  /**
   * The local ASN that is in force.
   *
   * @return the configured ASN, or {@link #DEFAULT_LOCAL_ASN} where none is configured
   */
  @Value.Derived
  @Value.Auxiliary
  default Asn effectiveLocalAsn() {
    return localAsn().orElse(DEFAULT_LOCAL_ASN);
  }

  /**
   * Whether anything of BGP is configured at this tunnel.
   *
   * @return true if a local ASN, a tunnel CIDR block or a local BGP IP address is configured
   */
  default boolean hasBgpConfiguration() {
    return localAsn().isPresent() || cidr().isPresent() || localBgpIp().isPresent();
  }

  /**
   * Starts a Tunnel.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tunnel} attribute by attribute. */
  final class Builder extends ImmutableTunnel.Builder {
    Builder() {}
  }
}
