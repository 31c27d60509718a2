package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer gateway: what the cloud knows of the device at the data centre's end of a tunnel.
 *
 * <p>Source: "Configure BGP dynamic routing", procedure step 1: the customer gateway carries the
 * ASN of the data centre.
 */
@BgpValue
@Value.Immutable
public sealed interface CustomerGateway extends WithCustomerGateway, Serializable
    permits ImmutableCustomerGateway {

  /**
   * The id of the customer gateway.
   *
   * @return the id
   */
  CustomerGatewayId id();

  /**
   * The data centre the device stands in.
   *
   * @return its id; absent where the design does not say
   */
  Optional<DataCenterId> dataCenter();

  /**
   * The address at which the device ends the tunnel.
   *
   * @return the address
   */
  Ipv4Address ipAddress();

  /**
   * The ASN of the data centre.
   *
   * @return the ASN; absent where the customer gateway was created without one
   */
  Optional<Asn> asn();

  /**
   * What may be known of the key that authenticates the BGP session.
   *
   * @return the properties; absent where no key is set
   */
  Optional<SecretProperties> bgpAuthKey();

  /**
   * The BGP Identifier of the device (RFC 4271 section 4.2, RFC 6286).
   *
   * @return the identifier; absent where it is not known
   */
  Optional<Ipv4Address> bgpIdentifier();

  /**
   * Starts a CustomerGateway.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CustomerGateway} attribute by attribute. */
  final class Builder extends ImmutableCustomerGateway.Builder {
    Builder() {}
  }
}
