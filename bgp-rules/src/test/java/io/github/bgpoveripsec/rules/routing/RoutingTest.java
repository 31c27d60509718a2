package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouterTable;
import static io.github.bgpoveripsec.rules.routing.Designs.connection;
import static io.github.bgpoveripsec.rules.routing.Designs.customTable;
import static io.github.bgpoveripsec.rules.routing.Designs.customTableOf;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.prefixes;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {
  private static final Prefix OF_DC = Prefix.parse("192.168.0.0/16");
  private static final Prefix OF_VPC = Prefix.parse("172.16.0.0/24");

  @Test
  void every_resource_that_holds_routes_has_a_table() {
    Topology topology =
        simple()
            .withVpcs(vpc("vpc-1").withCustomRouteTables(customTable("vtb-app")))
            .withVirtualBorderRouters(borderRouter("vbr-1", "dc-1", "vpc-1"));

    assertThat(Routing.converge(topology).tables())
        .containsExactly(
            DC_1, VPN_1, VPC_1, customTableOf("vpc-1", "vtb-app"), borderRouterTable("vbr-1"));
  }

  @Test
  void what_a_data_centre_announces_reaches_the_gateway_and_the_system_route_table() {
    assertThat(prefixes(simple(), VPN_1)).containsExactly("172.16.0.0/24", "192.168.0.0/16");
    assertThat(prefixes(simple(), VPC_1)).containsExactly("172.16.0.0/24", "192.168.0.0/16");
  }

  @Test
  void what_a_table_learned_is_told_apart_from_what_it_holds() {
    Routing routing = Routing.converge(simple());

    assertThat(routing.learned(VPC_1)).containsExactly(OF_DC);
    assertThat(routing.learned(DC_1)).containsExactly(OF_VPC);
  }

  @Test
  void system_routes_of_the_vpc_reach_the_data_centre_with_the_local_asn() {
    TableRoute route = Routing.converge(simple()).route(OF_VPC, DC_1).orElseThrow();

    assertThat(route.paths())
        .hasSize(2)
        .allSatisfy(path -> assertThat(path.asPath()).isEqualTo(AsPath.of(Asn.of(45104))));
    assertThat(route.paths().get(0).source())
        .isEqualTo(new RouteSource(VPC_1, SourceKind.SYSTEM_ENTRY, Optional.empty()));
  }

  @Test
  void both_tunnels_of_a_connection_are_two_paths_of_one_route() {
    TableRoute route = Routing.converge(simple()).route(OF_DC, VPN_1).orElseThrow();

    assertThat(route.paths())
        .extracting(path -> path.learned().flatMap(Hop::session).orElseThrow().path().toString())
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-1].tunnels[primary]",
            "vpnGateways[vpn-1].connections[vco-1].tunnels[secondary]");
    assertThat(route.candidates()).isEqualTo(route.paths());
    assertThat(route.risks()).isEmpty();
  }

  @Test
  void an_explanation_tells_the_whole_way_in_order() {
    Explanation explanation = Routing.converge(simple()).explain(OF_DC, VPC_1);

    assertThat(explanation.events())
        .extracting(event -> event.getClass().getSimpleName() + " " + event.table().kind())
        .containsExactly(
            "Originated DATA_CENTER",
            "Advertised VPN_GATEWAY",
            "Learned VPN_GATEWAY",
            "Advertised VPN_GATEWAY",
            "Learned VPN_GATEWAY",
            "Advertised SYSTEM_ROUTE_TABLE",
            "Learned SYSTEM_ROUTE_TABLE");
    assertThat(explanation.lastWord()).get().isInstanceOf(RouteEvent.Learned.class);
  }

  @Test
  void of_a_prefix_that_nobody_speaks_of_there_is_nothing_to_tell() {
    Explanation explanation = Routing.converge(simple()).explain(Prefix.parse("10.0.0.0/8"), VPC_1);

    assertThat(explanation.events()).isEmpty();
    assertThat(explanation.lastWord()).isEmpty();
  }

  @Test
  void a_system_route_goes_before_what_is_learned_for_the_same_destination() {
    Topology topology =
        simple().withDataCenters(dataCenter("dc-1", "172.16.0.0/24", "192.168.0.0/16"));

    TableRoute route = Routing.converge(topology).route(OF_VPC, VPC_1).orElseThrow();

    assertThat(route.paths()).hasSize(2);
    assertThat(route.candidates())
        .singleElement()
        .satisfies(path -> assertThat(path.learned()).isEmpty());
  }

  @Test
  void without_a_described_system_route_table_each_vswitch_is_a_system_route() {
    Topology topology =
        simple()
            .withVpcs(
                vpc("vpc-1")
                    .withSystemRouteTable(Optional.empty())
                    .withVSwitches(
                        VSwitch.builder()
                            .id(VSwitchId.of("vsw-1"))
                            .cidr(Ipv4Prefix.parse("172.16.9.0/24"))
                            .build()));

    assertThat(prefixes(topology, DC_1)).containsExactly("172.16.9.0/24", "192.168.0.0/16");
  }

  @Test
  void a_data_centre_that_readvertises_joins_two_vpcs_whose_gateways_have_different_asns() {
    Topology topology = hubOfTwoVpcs(64601, 64602);

    assertThat(prefixes(topology, systemTable("vpc-2")))
        .containsExactly("172.16.0.0/24", "172.17.0.0/24", "192.168.0.0/16");
    assertThat(
            Routing.converge(topology).route(OF_VPC, gatewayTable("vpn-2")).orElseThrow().paths())
        .allSatisfy(
            path -> {
              assertThat(path.asPath()).isEqualTo(AsPath.of(Asn.of(65530), Asn.of(64601)));
              assertThat(path.source().table()).isEqualTo(VPC_1);
            });
  }

  @Test
  void single_tunnel_connections_with_the_same_destination_are_both_used() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1), single("vco-2", "cgw-1", 2)));

    assertThat(Routing.converge(topology).route(OF_DC, VPN_1).orElseThrow().paths()).hasSize(2);
  }

  @Test
  void a_destination_learned_over_vpn_and_express_connect_has_both_as_candidates() {
    Topology topology = simple().withVirtualBorderRouters(borderRouter("vbr-1", "dc-1", "vpc-1"));
    Routing routing = Routing.converge(topology);

    TableRoute inVpc = routing.route(OF_DC, VPC_1).orElseThrow();
    assertThat(inVpc.candidates())
        .extracting(path -> path.nextHop().orElseThrow())
        .containsExactly(VPN_1, borderRouterTable("vbr-1"));
    assertThat(inVpc.risks()).isEmpty();
    TableRoute inDataCentre = routing.route(OF_VPC, DC_1).orElseThrow();
    assertThat(inDataCentre.paths()).hasSize(3);
    assertThat(inDataCentre.risks()).isEmpty();
    assertThat(routing.refusals(borderRouterTable("vbr-1"))).isEmpty();
  }

  @Test
  void different_asns_of_one_data_centre_at_vpn_and_express_connect_risk_flapping() {
    Topology topology =
        simple()
            .withVirtualBorderRouters(
                borderRouter("vbr-1", "dc-1", "vpc-1").withPeerAsn(Asn.of(65531)));
    Routing routing = Routing.converge(topology);

    assertThat(routing.route(OF_DC, VPC_1).orElseThrow().risks())
        .containsExactly(Risk.FLAPPING_IN_DATA_CENTER);
    assertThat(routing.route(OF_VPC, DC_1).orElseThrow().risks())
        .containsExactly(Risk.FLAPPING_IN_DATA_CENTER);
    assertThat(routing.route(OF_DC, borderRouterTable("vbr-1")).orElseThrow().risks()).isEmpty();
  }

  @Test
  void different_asns_of_one_data_centre_risk_nothing_without_express_connect() {
    Topology topology =
        Topology.builder()
            .from(simple())
            .addCustomerGateways(customerGateway("cgw-2", "dc-1", 65531))
            .vpnGateways(
                List.of(
                    gateway(
                        "vpn-1",
                        "vpc-1",
                        single("vco-1", "cgw-1", 1),
                        single("vco-2", "cgw-2", 2))))
            .build();
    Routing routing = Routing.converge(topology);

    assertThat(routing.route(OF_DC, VPC_1).orElseThrow().risks()).isEmpty();
    assertThat(routing.route(OF_VPC, DC_1).orElseThrow().risks()).isEmpty();
  }

  @Test
  void different_local_asns_behind_one_customer_gateway_risk_a_loop() {
    Topology same =
        simple(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)),
            gateway("vpn-2", "vpc-1", dual("vco-2", "cgw-1", 1)));
    Topology different =
        simple(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)),
            gateway("vpn-2", "vpc-1", withLocalAsn(dual("vco-2", "cgw-1", 1), 64602)));

    assertThat(Routing.converge(same).route(OF_VPC, DC_1).orElseThrow().risks()).isEmpty();
    assertThat(Routing.converge(different).route(OF_VPC, DC_1).orElseThrow().risks())
        .containsExactly(Risk.ROUTING_LOOP);
  }

  @Test
  void a_circuit_whose_ends_have_the_same_asn_carries_nothing() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1"))
            .withVirtualBorderRouters(
                borderRouter("vbr-1", "dc-1", "vpc-1").withPeerAsn(Asn.of(45104)));

    assertThat(prefixes(topology, borderRouterTable("vbr-1"))).containsExactly("172.16.0.0/24");
    assertThat(prefixes(topology, DC_1)).containsExactly("192.168.0.0/16");
    assertThat(Designs.lastReason(topology, "172.16.0.0/24", DC_1)).hasValue(RefusalReason.AS_LOOP);
    assertThat(Routing.converge(topology).refusals(DC_1))
        .extracting(refused -> refused.refusal().reason())
        .containsExactly(RefusalReason.AS_LOOP);
  }

  @Test
  void a_connection_may_lead_to_two_data_centres() {
    Topology topology =
        Topology.builder()
            .from(simple())
            .addDataCenters(dataCenter("dc-2", "192.168.0.0/16"))
            .addCustomerGateways(customerGateway("cgw-2", "dc-2", 65532))
            .vpnGateways(
                List.of(
                    gateway(
                        "vpn-1",
                        "vpc-1",
                        connection(
                            "vco-1",
                            dual("any", "cgw-1", 1).tunnels().get(0),
                            dual("any", "cgw-2", 1).tunnels().get(1)))))
            .build();

    assertThat(Routing.converge(topology).route(OF_DC, VPN_1).orElseThrow().paths())
        .extracting(path -> path.source().table())
        .containsExactly(DC_1, Designs.dcTable("dc-2"));
  }

  @Test
  void a_customer_gateway_without_a_data_centre_speaks_to_nobody_we_know() {
    Topology topology =
        simple()
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530).withDataCenter(Optional.empty()));

    assertThat(prefixes(topology, VPN_1)).containsExactly("172.16.0.0/24");
    assertThat(Routing.converge(topology).sessions())
        .allSatisfy(session -> assertThat(session.down()).isEmpty());
  }

  @Test
  void a_table_of_another_topology_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Routing.converge(simple()).routes(systemTable("vpc-9")))
        .withMessageContaining("vpc-9");
  }

  @ParameterizedTest
  @EnumSource
  void every_risk_names_its_clause(Risk risk) {
    assertThat(risk.clause().toString()).matches("S\\d\\d [a-z-]+");
    assertThat(risk.clause().place()).startsWith("Limits");
  }

  @Test
  void an_empty_topology_has_no_tables() {
    assertThat(Routing.converge(Topology.builder().build()).tables()).isEmpty();
  }

  static Topology hubOfTwoVpcs(long firstAsn, long secondAsn) {
    return Topology.builder()
        .addDataCenters(hub("dc-1", "192.168.0.0/16"))
        .addCustomerGateways(customerGateway("cgw-1", "dc-1", 65530))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(
            gateway("vpn-1", "vpc-1", withLocalAsn(dual("vco-1", "cgw-1", 1), firstAsn)),
            gateway("vpn-2", "vpc-2", withLocalAsn(dual("vco-2", "cgw-1", 1), secondAsn)))
        .build();
  }

  @Test
  void routing_is_a_value() {
    assertThat(Routing.converge(simple()))
        .isEqualTo(Routing.converge(simple()))
        .hasSameHashCodeAs(Routing.converge(simple()))
        .isNotEqualTo(Routing.converge(hubOfTwoVpcs(1, 2)))
        .isNotEqualTo(
            Routing.converge(simple().withDataCenters(dataCenter("dc-1", "192.169.0.0/16"))))
        .isNotEqualTo(List.of())
        .doesNotHaveSameHashCodeAs(Routing.converge(hubOfTwoVpcs(1, 2)))
        .hasToString("Routing[3 tables, 2 sessions]");
  }
}
