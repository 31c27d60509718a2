package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A VPN gateway: the cloud end of IPsec-VPN connections, associated with one VPC.
 *
 * <p>Source: "Configure BGP dynamic routing", Limits and procedure step 3.
 */
@BgpValue
@Value.Immutable
public sealed interface VpnGateway extends ConnectionOwner, WithVpnGateway
    permits ImmutableVpnGateway {

  /**
   * The id of the gateway.
   *
   * @return the id
   */
  VpnGatewayId id();

  /**
   * The VPC it is associated with.
   *
   * @return its id
   */
  VpcId vpc();

  /**
   * The region it lies in.
   *
   * @return the region
   */
  Region region();

  /**
   * The cryptography it is built for.
   *
   * @return the type; {@link VpnGatewayType#NORMAL} is the default
   */
  @Value.Default
  default VpnGatewayType type() {
    return VpnGatewayType.NORMAL;
  }

  /**
   * The addresses at which it ends tunnels.
   *
   * @return the addresses in the order written
   */
  List<Ipv4Address> publicIps();

  /**
   * Whether Enable Automatic Route Advertisement is on: whether learned routes reach the system
   * route table of the VPC.
   *
   * @return true if it is on; false is the default
   */
  @Value.Default
  default boolean automaticRouteAdvertisement() {
    return false;
  }

  /**
   * How many routes its BGP route table takes.
   *
   * @return the quota, 0 or more; {@value #DEFAULT_BGP_ROUTE_QUOTA} is the default
   */
  @Value.Default
  default int bgpRouteQuota() {
    return DEFAULT_BGP_ROUTE_QUOTA;
  }

  /**
   * Whether its version supports BGP dynamic routing.
   *
   * @return true or false; absent where it is not known
   */
  Optional<Boolean> supportsBgp();

  /**
   * Its IPsec-VPN connections.
   *
   * @return the connections in the order written
   */
  List<IpsecConnection> connections();

  /**
   * Its static routes.
   *
   * @return the routes in the order written
   */
  List<StaticRoute> staticRoutes();

  /** The quota of a BGP route table unless a ticket raised it: {@value}. */
  int DEFAULT_BGP_ROUTE_QUOTA = 50;

  /**
   * Whether the gateway speaks BGP at all.
   *
   * @return true if BGP is enabled for any of its connections
   */
  default boolean usesBgp() {
    for (IpsecConnection connection : connections()) {
      if (connection.bgpEnabled()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses a quota that no table can have.
   *
   * @throws IllegalArgumentException if the quota is negative
   */
  @Value.Check
  default void check() {
    if (bgpRouteQuota() < 0) {
      throw new IllegalArgumentException(
          "BGP route quota " + bgpRouteQuota() + " is negative: expected 0 or more");
    }
  }

  /**
   * Starts a VpnGateway.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VpnGateway} attribute by attribute. */
  final class Builder extends ImmutableVpnGateway.Builder {
    Builder() {}
  }
}
