package io.github.bgpoveripsec.model.topology;

import static net.jqwik.api.statistics.Statistics.label;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generators do not leave out what they promise: each feature is there often enough. */
class GeneratedTopologiesProperties {
  @Provide
  Arbitrary<Topology> compliant() {
    return TopologyArbitraries.compliant();
  }

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Property(tries = 300)
  void compliantOnesAreVaried(@ForAll("compliant") Topology topology) {
    atLeast(40, "BGP on", topology, IpsecConnection::bgpEnabled);
    atLeast(40, "BGP off", topology, it -> !it.bgpEnabled());
    atLeast(40, "dual tunnel", topology, IpsecConnection::isDualTunnel);
    atLeast(40, "single tunnel", topology, it -> !it.isDualTunnel());
    atLeast(40, "mode by subnets", topology, it -> it.routingMode().isEmpty());
    atLeast(
        20,
        "local ASN left to the default",
        topology,
        it -> it.bgpEnabled() && tunnel(it, t -> t.localAsn().isEmpty()));
    atLeast(40, "local ASN written", topology, it -> tunnel(it, t -> t.localAsn().isPresent()));
    atLeast(40, "IKE described", topology, it -> tunnel(it, t -> t.ike().isPresent()));
    atLeast(1, "no connection at all", connections(topology).isEmpty());
    atLeast(
        30,
        "several gateways in a VPC",
        topology.vpcs().stream()
            .anyMatch(it -> topology.index().vpnGatewaysOf(it.id()).size() > 1));
    atLeast(
        20,
        "national standard",
        topology.vpnGateways().stream()
            .anyMatch(it -> it.type() == VpnGatewayType.NATIONAL_STANDARD));
    atLeast(
        30, "full quota", topology.vpnGateways().stream().anyMatch(it -> it.bgpRouteQuota() < 10));
    atLeast(
        20,
        "static routes",
        topology.vpnGateways().stream().anyMatch(it -> !it.staticRoutes().isEmpty()));
    atLeast(
        12,
        "expecting data centre",
        topology.dataCenters().stream().anyMatch(it -> !it.expects().isEmpty()));
    atLeast(15, "expecting VPC", topology.vpcs().stream().anyMatch(it -> !it.expects().isEmpty()));
    atLeast(30, "circuit", !topology.virtualBorderRouters().isEmpty());
    atLeast(
        1, "CEN of several VPCs", topology.cens().stream().anyMatch(it -> it.vpcs().size() > 1));
    atLeast(
        10,
        "CEN with a BGP gateway",
        topology.cens().stream()
            .flatMap(it -> it.vpnGateways().stream())
            .flatMap(it -> topology.index().vpnGateway(it).stream())
            .anyMatch(it -> it.connections().stream().anyMatch(IpsecConnection::bgpEnabled)));
    atLeast(25, "transit router", !topology.transitRouters().isEmpty());
    atLeast(
        12,
        "customer gateway without data centre",
        topology.customerGateways().stream().anyMatch(it -> it.dataCenter().isEmpty()));
    atLeast(
        6,
        "customer gateway without ASN",
        topology.customerGateways().stream().anyMatch(it -> it.asn().isEmpty()));
  }

  @Property(tries = 300)
  void anyOnesReachBeyondWhatIsAllowed(@ForAll("any") Topology topology) {
    atLeast(30, "tunnels", topology, it -> !it.tunnels().isEmpty());
    atLeast(15, "no tunnels", topology, it -> it.tunnels().isEmpty());
    atLeast(
        0.5, "local ASN 0", topology, it -> tunnel(it, t -> t.effectiveLocalAsn().value() == 0));
    atLeast(
        12,
        "BGP on without CIDR block",
        topology,
        it -> it.bgpEnabled() && tunnel(it, t -> t.cidr().isEmpty()));
    atLeast(
        25,
        "CIDR block of another size",
        topology,
        it -> tunnel(it, t -> t.cidr().filter(c -> c.length() != 30).isPresent()));
    atLeast(
        15, "no customer gateway", topology, it -> tunnel(it, t -> t.customerGateway().isEmpty()));
    atLeast(20, "three tunnels", topology, it -> it.tunnels().size() == 3);
    atLeast(30, "several gateways", topology.vpnGateways().size() > 1);
    atLeast(
        25,
        "transit router with connections",
        topology.transitRouters().stream().anyMatch(it -> !it.connections().isEmpty()));
    atLeast(
        20,
        "static routes",
        topology.vpnGateways().stream().anyMatch(it -> !it.staticRoutes().isEmpty()));
    atLeast(
        25,
        "CEN with members",
        topology.cens().stream().anyMatch(it -> !it.vpnGateways().isEmpty()));
    atLeast(30, "circuit", !topology.virtualBorderRouters().isEmpty());
  }

  private static void atLeast(
      double percent, String feature, Topology topology, Predicate<IpsecConnection> which) {
    atLeast(percent, feature, connections(topology).stream().anyMatch(which));
  }

  private static void atLeast(double percent, String feature, boolean present) {
    label(feature).collect(present);
    label(feature).coverage(it -> it.check(true).percentage(p -> p >= percent));
  }

  private static List<IpsecConnection> connections(Topology topology) {
    return topology.vpnGateways().stream()
        .map(VpnGateway::connections)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean tunnel(IpsecConnection connection, Predicate<Tunnel> which) {
    return connection.tunnels().stream().anyMatch(which);
  }
}
