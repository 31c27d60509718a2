package io.github.bgpoveripsec.model.vpn;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * What IPsec-VPN connections attach to: a VPN gateway or a transit router.
 *
 * <p>The two have their id and their connections in common, but those stay with the two types: the
 * generated builders would copy what a common supertype declares from a gateway into a router.
 */
public sealed interface ConnectionOwner extends Serializable permits VpnGateway, TransitRouter {

  /**
   * The connections of the one or the other.
   *
   * @param owner a VPN gateway or a transit router
   * @return its connections in the order written
   */
  static List<IpsecConnection> connectionsOf(ConnectionOwner owner) {
    return owner.match(VpnGateway::connections, TransitRouter::connections);
  }

  /**
   * Looks at the one or the other, such as {@code match(VpnGateway::id, TransitRouter::id)}.
   *
   * @param <R> what comes out
   * @param ifVpnGateway applied to a VPN gateway
   * @param ifTransitRouter applied to a transit router
   * @return the result of the function that applies
   */
  default <R> R match(
      Function<? super VpnGateway, ? extends R> ifVpnGateway,
      Function<? super TransitRouter, ? extends R> ifTransitRouter) {
    return this instanceof VpnGateway gateway
        ? ifVpnGateway.apply(gateway)
        : ifTransitRouter.apply((TransitRouter) this);
  }
}
