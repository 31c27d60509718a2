package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.stream.Stream;

/** What a topology and its resources are made of, kind by kind. */
final class Contents {
  private Contents() {}

  /** What connections attach to, VPN gateways first. */
  static Stream<ConnectionOwner> owners(Topology topology) {
    return Stream.concat(topology.vpnGateways().stream(), topology.transitRouters().stream());
  }

  /** The connections of a VPN gateway or a transit router. */
  static Stream<IpsecConnection> connectionsOf(ConnectionOwner owner) {
    return owner
        .<List<IpsecConnection>>match(VpnGateway::connections, TransitRouter::connections)
        .stream();
  }

  /** All connections. */
  static Stream<Inside<ConnectionOwner, IpsecConnection>> connections(Topology topology) {
    return owners(topology)
        .flatMap(owner -> connectionsOf(owner).map(it -> new Inside<>(owner, it)));
  }

  /** All route tables, of each VPC the system route table first. */
  static Stream<Inside<Vpc, RouteTable>> tables(Topology topology) {
    return topology.vpcs().stream()
        .flatMap(
            vpc ->
                Stream.concat(vpc.systemRouteTable().stream(), vpc.customRouteTables().stream())
                    .map(table -> new Inside<>(vpc, table)));
  }

  /** What is attached to a CEN instance. */
  static Stream<ResourceId> members(Cen cen) {
    return Stream.of(cen.vpcs(), cen.vpnGateways(), cen.virtualBorderRouters())
        .flatMap(List::stream);
  }
}
