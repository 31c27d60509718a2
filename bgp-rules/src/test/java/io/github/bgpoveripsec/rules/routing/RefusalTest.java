package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.customTable;
import static io.github.bgpoveripsec.rules.routing.Designs.customTableOf;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.lastReason;
import static io.github.bgpoveripsec.rules.routing.Designs.lastRefusal;
import static io.github.bgpoveripsec.rules.routing.Designs.prefixes;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reason, on the side where it applies and on the side where it just does not. */
class RefusalTest {

  @ParameterizedTest
  @EnumSource
  void every_reason_names_its_clause(RefusalReason reason) {
    assertThat(reason.clause().id()).matches("[SP]\\d+");
    assertThat(reason.clause().slug()).isNotEmpty();
    assertThat(reason.clause().place()).isNotEmpty();
  }

  @Test
  void a_gateway_receives_no_default_route() {
    Topology topology = simple().withDataCenters(dataCenter("dc-1", "0.0.0.0/0", "128.0.0.0/1"));

    assertThat(lastReason(topology, "0.0.0.0/0", VPN_1)).hasValue(RefusalReason.DEFAULT_ROUTE);
    assertThat(lastReason(topology, "128.0.0.0/1", VPN_1)).isEmpty();
    assertThat(prefixes(topology, VPC_1)).containsExactly("128.0.0.0/1", "172.16.0.0/24");
  }

  @Test
  void a_default_route_may_come_over_express_connect() {
    Topology topology =
        simple()
            .withDataCenters(dataCenter("dc-1", "0.0.0.0/0"))
            .withVirtualBorderRouters(Designs.borderRouter("vbr-1", "dc-1", "vpc-1"));

    assertThat(prefixes(topology, VPN_1)).containsExactly("172.16.0.0/24");
    assertThat(prefixes(topology, VPC_1)).containsExactly("0.0.0.0/0", "172.16.0.0/24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100.64.0.0/10",
        "100.64.0.0/11",
        "100.127.255.255/32",
        "64.0.0.0/2",
        "100.0.0.0/9",
        "0.0.0.0/1"
      })
  void a_gateway_accepts_nothing_that_shares_addresses_with_100_64(String prefix) {
    Topology topology = simple().withDataCenters(dataCenter("dc-1", prefix));

    assertThat(lastRefusal(topology, prefix, VPN_1))
        .hasValue(
            new Refusal(
                RefusalReason.CGN_OVERLAP,
                new RefusalDetail.Forbidden(Prefix.parse("100.64.0.0/10"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.0.0.0/10", "100.128.0.0/9", "0.0.0.0/2", "101.64.0.0/10"})
  void a_gateway_accepts_what_lies_beside_100_64(String prefix) {
    Topology topology = simple().withDataCenters(dataCenter("dc-1", prefix));

    assertThat(prefixes(topology, VPN_1)).contains(prefix);
  }

  @Test
  void the_quota_is_filled_in_prefix_order() {
    VpnGateway gateway = gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1));
    Topology three =
        simple(gateway.withBgpRouteQuota(3))
            .withDataCenters(dataCenter("dc-1", "10.3.0.0/16", "10.1.0.0/16", "10.2.0.0/16"));
    Topology two = three.withVpnGateways(gateway.withBgpRouteQuota(2));

    assertThat(lastReason(three, "10.3.0.0/16", VPN_1)).isEmpty();
    assertThat(lastRefusal(two, "10.3.0.0/16", VPN_1))
        .hasValue(new Refusal(RefusalReason.QUOTA, new RefusalDetail.Limit(2)));
    assertThat(prefixes(two, VPC_1)).containsExactly("10.1.0.0/16", "10.2.0.0/16", "172.16.0.0/24");
  }

  @Test
  void refused_destinations_and_system_routes_do_not_count_against_the_quota() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)).withBgpRouteQuota(1))
            .withDataCenters(dataCenter("dc-1", "0.0.0.0/0", "100.64.0.0/10", "192.168.0.0/16"));

    assertThat(prefixes(topology, VPN_1)).containsExactly("172.16.0.0/24", "192.168.0.0/16");
  }

  @Test
  void one_destination_over_two_dual_tunnel_connections_takes_no_effect() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1), dual("vco-2", "cgw-1", 2)));

    assertThat(lastRefusal(topology, "192.168.0.0/16", VPN_1))
        .hasValue(
            new Refusal(
                RefusalReason.CONFLICT,
                new RefusalDetail.Connections(
                    List.of(ConnectionId.of("vco-1"), ConnectionId.of("vco-2")))));
    assertThat(prefixes(topology, VPC_1)).containsExactly("172.16.0.0/24");
  }

  @Test
  void a_destination_inside_another_is_no_conflict() {
    Topology topology = twoDataCenters("192.168.0.0/16", "192.168.1.0/24");

    assertThat(prefixes(topology, VPN_1))
        .containsExactly("172.16.0.0/24", "192.168.0.0/16", "192.168.1.0/24");
  }

  @Test
  void a_conflict_does_not_touch_a_single_tunnel_connection() {
    Topology topology =
        simple(
            gateway(
                "vpn-1",
                "vpc-1",
                dual("vco-1", "cgw-1", 1),
                dual("vco-2", "cgw-1", 2),
                single("vco-3", "cgw-1", 3)));

    assertThat(
            Routing.converge(topology)
                .route(Prefix.parse("192.168.0.0/16"), VPN_1)
                .orElseThrow()
                .paths())
        .singleElement()
        .satisfies(
            path ->
                assertThat(path.learned().flatMap(Hop::session).orElseThrow().connection())
                    .isEqualTo(ConnectionId.of("vco-3")));
  }

  @Test
  void a_gateway_passes_nothing_from_one_data_centre_to_another() {
    Topology topology = twoDataCenters("192.168.0.0/16", "192.169.0.0/16");

    assertThat(lastRefusal(topology, "192.168.0.0/16", dcTable("dc-2")))
        .hasValue(
            new Refusal(
                RefusalReason.BETWEEN_CONNECTIONS,
                new RefusalDetail.Connections(List.of(ConnectionId.of("vco-1")))));
    assertThat(lastReason(topology, "172.16.0.0/24", dcTable("dc-2"))).isEmpty();
  }

  @Test
  void what_stops_a_route_at_the_gateway_is_told_at_the_other_data_centre() {
    Topology both = twoDataCenters("192.168.0.0/16", "192.169.0.0/16");
    VpnGateway gateway = both.vpnGateways().get(0);
    Topology silent =
        both.withVpnGateways(
            gateway.withConnections(
                gateway.connections().get(0).withBgpEnabled(false), gateway.connections().get(1)));

    assertThat(reasons(silent, "192.168.0.0/16")).containsExactly(RefusalReason.BGP_OFF);
    assertThat(reasons(twoDataCenters("0.0.0.0/0", "192.169.0.0/16"), "0.0.0.0/0"))
        .containsOnly(RefusalReason.DEFAULT_ROUTE);
    assertThat(reasons(both.withVpnGateways(gateway.withBgpRouteQuota(1)), "192.169.0.0/16"))
        .as("what is its own")
        .isEmpty();
  }

  private static List<RefusalReason> reasons(Topology topology, String prefix) {
    return Routing.converge(topology)
        .explain(Prefix.parse(prefix), dcTable("dc-2"))
        .refusals()
        .stream()
        .map(refused -> refused.refusal().reason())
        .distinct()
        .toList();
  }

  @Test
  void a_refusal_between_connections_names_the_others_that_carry_the_route() {
    Topology shared = twoDataCenters("192.168.0.0/16", "192.169.0.0/16");
    IpsecConnection own =
        Designs.connection(
            "vco-1",
            dual("any", "cgw-1", 1).tunnels().get(0),
            dual("any", "cgw-2", 1).tunnels().get(1));
    IpsecConnection single = single("vco-3", "cgw-1", 3);
    Topology carried = shared.withVpnGateways(gateway("vpn-1", "vpc-1", own, single));
    Topology conflict =
        shared.withVpnGateways(gateway("vpn-1", "vpc-1", own, dual("vco-2", "cgw-1", 2), single));
    Refusal refusal =
        new Refusal(
            RefusalReason.BETWEEN_CONNECTIONS,
            new RefusalDetail.Connections(List.of(ConnectionId.of("vco-3"))));

    assertThat(lastRefusal(carried, "192.168.0.0/16", dcTable("dc-2"))).hasValue(refusal);
    assertThat(lastRefusal(conflict, "192.168.0.0/16", dcTable("dc-2"))).hasValue(refusal);
  }

  @Test
  void a_gateway_passes_nothing_on_over_the_connection_it_came_by() {
    Topology one = twoDataCenters("192.168.0.0/16", "192.169.0.0/16");
    Topology topology =
        one.withVpnGateways(
            gateway(
                "vpn-1",
                "vpc-1",
                Designs.connection(
                    "vco-1",
                    dual("any", "cgw-1", 1).tunnels().get(0),
                    dual("any", "cgw-2", 1).tunnels().get(1))));

    assertThat(lastReason(topology, "192.168.0.0/16", dcTable("dc-2")))
        .hasValue(RefusalReason.NOT_A_SYSTEM_ROUTE);
  }

  @Test
  void a_gateway_does_not_learn_from_another_gateway_of_its_vpc_through_a_data_centre() {
    Topology different = twoGatewaysOfOneVpc(64601, 64602);
    Topology same = twoGatewaysOfOneVpc(64601, 64601);

    assertThat(refusals(different, "vpn-2"))
        .containsExactly(
            new Refusal(RefusalReason.BETWEEN_GATEWAYS, new RefusalDetail.LearnedFrom(VPN_1)),
            new Refusal(RefusalReason.BETWEEN_GATEWAYS, new RefusalDetail.LearnedFrom(VPN_1)));
    assertThat(refusals(same, "vpn-2"))
        .extracting(Refusal::reason)
        .containsExactly(RefusalReason.AS_LOOP, RefusalReason.AS_LOOP);
  }

  @Test
  void a_gateway_finds_its_own_asn_in_the_path() {
    Topology loop = RoutingTest.hubOfTwoVpcs(64601, 64601);
    Topology none = RoutingTest.hubOfTwoVpcs(64601, 64602);

    assertThat(lastRefusal(loop, "172.16.0.0/24", gatewayTable("vpn-2")))
        .hasValue(new Refusal(RefusalReason.AS_LOOP, new RefusalDetail.OwnAsn(Asn.of(64601))));
    assertThat(lastReason(none, "172.16.0.0/24", gatewayTable("vpn-2"))).isEmpty();
  }

  @Test
  void the_same_asn_at_both_ends_is_a_loop_in_both_directions() {
    Topology topology = simple().withCustomerGateways(customerGateway("cgw-1", "dc-1", 45104));

    assertThat(lastReason(topology, "192.168.0.0/16", VPN_1)).hasValue(RefusalReason.AS_LOOP);
    assertThat(lastReason(topology, "172.16.0.0/24", DC_1)).hasValue(RefusalReason.AS_LOOP);
  }

  @Test
  void a_data_centre_that_does_not_readvertise_keeps_what_it_learned() {
    Topology topology =
        RoutingTest.hubOfTwoVpcs(64601, 64602)
            .withDataCenters(dataCenter("dc-1", "192.168.0.0/16"));

    assertThat(lastRefusal(topology, "172.16.0.0/24", systemTable("vpc-2")))
        .hasValue(
            new Refusal(RefusalReason.NOT_READVERTISED, new RefusalDetail.LearnedFrom(VPN_1)));
    assertThat(lastReason(topology, "192.168.0.0/16", systemTable("vpc-2"))).isEmpty();
  }

  @Test
  void without_automatic_advertisement_the_vpc_learns_nothing_from_the_gateway() {
    Topology topology =
        simple(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1))
                .withAutomaticRouteAdvertisement(false));

    assertThat(prefixes(topology, VPN_1)).contains("192.168.0.0/16");
    assertThat(lastReason(topology, "192.168.0.0/16", VPC_1))
        .hasValue(RefusalReason.AUTOMATIC_ADVERTISEMENT_OFF);
    assertThat(lastReason(topology, "172.16.0.0/24", DC_1)).isEmpty();
  }

  @Test
  void nothing_is_advertised_to_a_custom_route_table() {
    Topology topology =
        simple()
            .withVpcs(
                vpc("vpc-1", "172.16.0.0/24")
                    .withCustomRouteTables(customTable("vtb-app", "10.9.0.0/16")));
    TableRef custom = customTableOf("vpc-1", "vtb-app");

    assertThat(lastReason(topology, "192.168.0.0/16", custom))
        .hasValue(RefusalReason.CUSTOM_ROUTE_TABLE);
    assertThat(prefixes(topology, custom)).containsExactly("10.9.0.0/16");
  }

  @Test
  void nothing_is_learned_from_a_custom_route_table() {
    Topology topology =
        simple()
            .withVpcs(
                vpc("vpc-1", "172.16.0.0/24")
                    .withCustomRouteTables(customTable("vtb-app", "10.9.0.0/16", "172.16.0.0/24")));

    assertThat(lastReason(topology, "10.9.0.0/16", DC_1))
        .hasValue(RefusalReason.FROM_CUSTOM_ROUTE_TABLE);
    assertThat(lastReason(topology, "172.16.0.0/24", DC_1)).isEmpty();
  }

  @Test
  void custom_entries_of_the_system_route_table_are_not_advertised() {
    Topology topology =
        simple()
            .withVpcs(
                vpc(
                    "vpc-1",
                    List.of(
                        RouteEntry.custom(Prefix.parse("10.8.0.0/16"), "i-1"),
                        RouteEntry.system(Prefix.parse("172.16.0.0/24")))));

    assertThat(lastReason(topology, "10.8.0.0/16", DC_1))
        .hasValue(RefusalReason.NOT_A_SYSTEM_ROUTE);
    assertThat(prefixes(topology, DC_1)).containsExactly("172.16.0.0/24", "192.168.0.0/16");
    assertThat(prefixes(topology, VPC_1))
        .containsExactly("10.8.0.0/16", "172.16.0.0/24", "192.168.0.0/16");
  }

  @Test
  void of_several_reasons_the_first_is_given() {
    Topology topology =
        simple()
            .withDataCenters(dataCenter("dc-1", "0.0.0.0/0"))
            .withCustomerGateways(customerGateway("cgw-1", "dc-1", 45104));
    Topology down = topology.withVpnGateways(topology.vpnGateways().get(0).withSupportsBgp(false));

    assertThat(lastReason(topology, "0.0.0.0/0", VPN_1)).hasValue(RefusalReason.DEFAULT_ROUTE);
    assertThat(lastReason(down, "0.0.0.0/0", VPN_1)).hasValue(RefusalReason.SESSION_DOWN);
  }

  @Test
  void with_bgp_off_nothing_crosses_the_connection() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1).withBgpEnabled(false)));

    assertThat(lastReason(topology, "192.168.0.0/16", VPC_1)).hasValue(RefusalReason.BGP_OFF);
    assertThat(lastReason(topology, "172.16.0.0/24", DC_1)).hasValue(RefusalReason.BGP_OFF);
  }

  private static Topology twoDataCenters(String first, String second) {
    return Topology.builder()
        .addDataCenters(dataCenter("dc-1", first), dataCenter("dc-2", second))
        .addCustomerGateways(
            customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"))
        .addVpnGateways(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1), dual("vco-2", "cgw-2", 2)))
        .build();
  }

  private static Topology twoGatewaysOfOneVpc(long firstAsn, long secondAsn) {
    return simple(
            gateway("vpn-1", "vpc-1", withLocalAsn(dual("vco-1", "cgw-1", 1), firstAsn)),
            gateway("vpn-2", "vpc-1", withLocalAsn(dual("vco-2", "cgw-1", 1), secondAsn)))
        .withDataCenters(hub("dc-1", "192.168.0.0/16"));
  }

  private static List<Refusal> refusals(Topology topology, String gateway) {
    return Routing.converge(topology).refusals(gatewayTable(gateway)).stream()
        .map(RouteEvent.Refused::refusal)
        .toList();
  }
}
