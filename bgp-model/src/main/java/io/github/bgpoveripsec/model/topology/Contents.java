package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import java.util.List;
import java.util.stream.Stream;

/** What a topology and its resources are made of, kind by kind. */
final class Contents {
  private Contents() {}

  /** All connections. */
  static Stream<Inside<ConnectionOwner, IpsecConnection>> connections(Topology topology) {
    return topology
        .connectionOwners()
        .flatMap(
            owner ->
                ConnectionOwner.connectionsOf(owner).stream().map(it -> new Inside<>(owner, it)));
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
