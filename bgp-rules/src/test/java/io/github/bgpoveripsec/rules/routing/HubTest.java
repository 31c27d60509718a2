package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouterTable;
import static io.github.bgpoveripsec.rules.routing.Designs.connection;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.lastReason;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Data centres that pass on what they learned. */
class HubTest {
  private static final Prefix OF_VPC_1 = Prefix.parse("172.16.0.0/24");
  private static final Prefix OF_VPC_2 = Prefix.parse("172.17.0.0/24");
  private static final TableRef VBR_1 = borderRouterTable("vbr-1");
  private static final TableRef VPN_2 = gatewayTable("vpn-2");

  /** vpc-1 is joined to the hub by a VPN gateway, vpc-2 by Express Connect. */
  private static Topology gatewayAndCircuit() {
    return Topology.builder()
        .addDataCenters(hub("dc-1", "192.168.0.0/16"))
        .addCustomerGateways(customerGateway("cgw-1", "dc-1", 65530))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(gateway("vpn-1", "vpc-1", withLocalAsn(dual("vco-1", "cgw-1", 1), 64601)))
        .addVirtualBorderRouters(borderRouter("vbr-1", "dc-1", "vpc-2").withLocalAsn(Asn.of(64602)))
        .build();
  }

  /** dc-1 and dc-2 both learn of vpc-1 over vpn-1, and are both joined to vpn-2 of vpc-2. */
  private static Topology twoHubs(IpsecConnection... ofSecondGateway) {
    return Topology.builder()
        .addDataCenters(hub("dc-1"), hub("dc-2"))
        .addCustomerGateways(
            customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(
            gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1), single("vco-2", "cgw-2", 2)),
            withLocalAsns(gateway("vpn-2", "vpc-2", ofSecondGateway), 64602))
        .build();
  }

  private static VpnGateway withLocalAsns(VpnGateway gateway, long asn) {
    return gateway.withConnections(
        gateway.connections().stream().map(to -> withLocalAsn(to, asn)).toList());
  }

  @Test
  void a_gateway_learns_what_came_over_express_connect() {
    assertThat(paths(gatewayAndCircuit(), OF_VPC_2, VPN_1))
        .hasSize(2)
        .allSatisfy(
            path -> {
              assertThat(path.asPath()).isEqualTo(AsPath.of(Asn.of(65530), Asn.of(64602)));
              assertThat(path.source().table()).isEqualTo(systemTable("vpc-2"));
            });
  }

  @Test
  void gateways_that_are_joined_to_a_hub_in_the_same_way_hear_of_each_other() {
    Routing routing = Routing.converge(RoutingTest.hubOfTwoVpcs(64601, 64602));

    assertThat(routing.learned(VPN_1)).contains(OF_VPC_2);
    assertThat(routing.learned(VPN_2)).contains(OF_VPC_1);
    assertThat(fromPeers(routing, VPN_1)).doesNotContain(OF_VPC_1);
    assertThat(fromPeers(routing, VPN_2)).doesNotContain(OF_VPC_2);
  }

  private static List<Prefix> fromPeers(Routing routing, TableRef gateway) {
    return routing.routes(gateway).stream()
        .filter(
            route ->
                route.paths().stream().anyMatch(path -> path.nextHop().equals(Optional.of(DC_1))))
        .map(TableRoute::prefix)
        .toList();
  }

  @Test
  void a_border_router_learns_what_came_from_a_gateway() {
    assertThat(paths(gatewayAndCircuit(), OF_VPC_1, VBR_1))
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.asPath()).isEqualTo(AsPath.of(Asn.of(65530), Asn.of(64601)));
              assertThat(path.source().table()).isEqualTo(systemTable("vpc-1"));
            });
  }

  @Test
  void nobody_hears_again_what_came_from_himself() {
    Routing routing = Routing.converge(gatewayAndCircuit());

    assertThat(routing.refusals(VBR_1)).isEmpty();
    assertThat(routing.refusals(DC_1)).isEmpty();
    assertThat(paths(gatewayAndCircuit(), OF_VPC_2, VBR_1))
        .extracting(path -> path.nextHop().orElseThrow())
        .containsExactly(systemTable("vpc-2"));
  }

  @Test
  void of_several_ways_to_a_destination_a_hub_passes_on_the_one_with_the_lowest_asn() {
    Topology topology = gatewayAndCircuit();
    VpnGateway second = gateway("vpn-2", "vpc-1", withLocalAsn(dual("vco-2", "cgw-1", 1), 64600));

    assertThat(paths(topology, OF_VPC_1, VBR_1).get(0).asPath())
        .isEqualTo(AsPath.of(Asn.of(65530), Asn.of(64601)));
    assertThat(
            paths(Topology.builder().from(topology).addVpnGateways(second).build(), OF_VPC_1, VBR_1)
                .get(0)
                .asPath())
        .isEqualTo(AsPath.of(Asn.of(65530), Asn.of(64600)));
  }

  @Test
  void two_hubs_behind_one_dual_tunnel_connection_are_two_paths() {
    Topology topology =
        twoHubs(
            connection(
                "vco-3",
                dual("any", "cgw-1", 3).tunnels().get(0),
                dual("any", "cgw-2", 3).tunnels().get(1)));

    assertThat(paths(topology, OF_VPC_1, VPN_2))
        .extracting(path -> path.nextHop().orElseThrow())
        .containsExactly(DC_1, Designs.dcTable("dc-2"));
  }

  @Test
  void two_hubs_behind_two_dual_tunnel_connections_conflict() {
    Topology topology = twoHubs(dual("vco-3", "cgw-1", 3), dual("vco-4", "cgw-2", 4));

    assertThat(Routing.converge(topology).route(OF_VPC_1, VPN_2)).isEmpty();
    assertThat(lastReason(topology, "172.16.0.0/24", VPN_2)).hasValue(RefusalReason.CONFLICT);
  }

  @Test
  void single_tunnel_connections_beside_those_that_conflict_are_used() {
    Topology topology =
        twoHubs(
            dual("vco-3", "cgw-1", 3),
            dual("vco-4", "cgw-2", 4),
            single("vco-5", "cgw-1", 5),
            single("vco-6", "cgw-2", 6));

    assertThat(paths(topology, OF_VPC_1, VPN_2))
        .extracting(path -> path.learned().flatMap(Hop::session).orElseThrow().connection().value())
        .containsExactly("vco-5", "vco-6");
  }

  private static List<RoutePath> paths(Topology topology, Prefix prefix, TableRef table) {
    return Routing.converge(topology).route(prefix, table).orElseThrow().paths();
  }
}
