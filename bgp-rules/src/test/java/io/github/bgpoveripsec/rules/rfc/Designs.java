package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CIRCUIT;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.VPC;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The compliant topology with one thing changed. */
final class Designs {
  static final Topology COMPLIANT = Topologies.compliant();
  static final Topology EMPTY = Topology.builder().build();

  private Designs() {}

  static Topology dataCenter(UnaryOperator<DataCenter> change) {
    return compliantBut(TopologyChanges.dataCenter(BEIJING, change));
  }

  static Topology customerGateway(UnaryOperator<CustomerGateway> change) {
    return compliantBut(TopologyChanges.customerGateway(BEIJING_1, change));
  }

  static Topology circuit(UnaryOperator<VirtualBorderRouter> change) {
    return compliantBut(TopologyChanges.virtualBorderRouter(CIRCUIT, change));
  }

  static Topology advertising(Prefix prefix) {
    return dataCenter(it -> it.withAdvertises(List.of(prefix)));
  }

  /** With one more entry in the system route table. */
  static Topology routed(RouteEntry entry) {
    return compliantBut(
        TopologyChanges.vpc(
            VPC,
            vpc ->
                vpc.withSystemRouteTable(
                    vpc.systemRouteTable()
                        .map(it -> it.withRoutes(List.of(it.routes().get(0), entry))))));
  }

  /** With a vSwitch, and no description of the system route table, which holds a route to it. */
  static Topology switched(Ipv4Prefix cidr) {
    VSwitch added = VSwitch.builder().id(VSwitchId.of("vsw-added")).cidr(cidr).build();
    return compliantBut(
        TopologyChanges.vpc(
            VPC, vpc -> vpc.withSystemRouteTable(Optional.empty()).withVSwitches(added)));
  }

  /** With another local ASN at the primary tunnel to Beijing. */
  static Topology localAsn(long asn) {
    return compliantBut(
        TopologyChanges.tunnel(TO_BEIJING, TunnelRole.PRIMARY, it -> it.withLocalAsn(Asn.of(asn))));
  }

  /** The same with BGP off for the connection. */
  static Topology localAsnForNothing(long asn) {
    return TopologyChanges.connection(TO_BEIJING, it -> it.withBgpEnabled(false))
        .apply(localAsn(asn));
  }

  /** With this local ASN at every tunnel of the cloud. */
  static Topology cloudAsn(Topology topology, long asn) {
    return topology
        .withVpnGateways(
            topology.vpnGateways().stream()
                .map(it -> it.withConnections(withLocalAsn(it.connections(), asn)))
                .toList())
        .withTransitRouters(
            topology.transitRouters().stream()
                .map(it -> it.withConnections(withLocalAsn(it.connections(), asn)))
                .toList());
  }

  private static List<IpsecConnection> withLocalAsn(List<IpsecConnection> connections, long asn) {
    UnaryOperator<Tunnel> change = it -> it.withLocalAsn(Asn.of(asn));
    return connections.stream()
        .map(it -> it.withTunnels(it.tunnels().stream().map(change).toList()))
        .toList();
  }
}
