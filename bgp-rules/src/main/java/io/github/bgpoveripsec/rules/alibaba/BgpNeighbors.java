package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who speaks BGP with whom, as far as the configuration goes. */
final class BgpNeighbors {
  private BgpNeighbors() {}

  /** The tunnels of a VPN gateway with BGP enabled. */
  static Stream<TunnelPlace> tunnelsOf(VpnGateway gateway) {
    return TunnelPlace.of(gateway).filter(place -> place.connection().bgpEnabled());
  }

  /** The data centres to which a VPN gateway has tunnels with BGP enabled. */
  static Map<DataCenterId, DataCenter> dataCentersOf(Topology topology, VpnGateway gateway) {
    Map<DataCenterId, DataCenter> found = new TreeMap<>();
    tunnelsOf(gateway)
        .flatMap(place -> topology.index().dataCenterOf(place.tunnel()).stream())
        .forEach(dataCenter -> found.put(dataCenter.id(), dataCenter));
    return found;
  }

  /**
   * Whether any of the data centres to which a VPN gateway has tunnels with BGP enabled is such.
   */
  static boolean anyDataCenterOf(
      Topology topology, VpnGateway gateway, Predicate<DataCenter> wanted) {
    for (IpsecConnection connection : gateway.connections()) {
      if (connection.bgpEnabled()) {
        for (Tunnel tunnel : connection.tunnels()) {
          if (topology.index().dataCenterOf(tunnel).filter(wanted).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The VPN gateways that have tunnels with BGP enabled to a data centre. */
  static Stream<VpnGateway> gatewaysOf(Topology topology, DataCenterId dataCenter) {
    return topology.index().bgpTunnelsTo(dataCenter).stream()
        .flatMap(place -> place.gateway().stream())
        .distinct();
  }
}
