package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an explanation tells, and in which order. */
class ExplanationTest {
  private static final String OF_DC = "192.168.0.0/16";
  private static final String OF_VPC = "172.16.0.0/24";

  @Test
  void a_route_goes_to_a_gateway_without_a_look_at_the_far_side() {
    assertThat(explain(simple(), OF_VPC, VPN_1).events())
        .extracting(event -> event.getClass().getSimpleName() + " " + event.table().kind())
        .containsExactly(
            "Originated SYSTEM_ROUTE_TABLE", "Advertised VPN_GATEWAY", "Learned VPN_GATEWAY");
  }

  @Test
  void what_the_sender_keeps_is_not_advertised() {
    Topology topology =
        simple(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1))
                .withAutomaticRouteAdvertisement(false));

    assertThat(explain(topology, OF_DC, VPC_1).events())
        .filteredOn(event -> event.table().equals(VPC_1))
        .hasOnlyElementsOfType(RouteEvent.Refused.class);
  }

  @Test
  void what_the_receiver_refuses_was_advertised() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1)))
            .withDataCenters(dataCenter("dc-1", "0.0.0.0/0"));

    assertThat(explain(topology, "0.0.0.0/0", VPN_1).events())
        .filteredOn(event -> event.table().equals(VPN_1))
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Advertised", "Refused");
  }

  @Test
  void what_a_vpc_learned_over_one_gateway_it_keeps_from_another() {
    VpnGateway first = gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1));
    Topology topology =
        simple(first)
            .withDataCenters(dataCenter("dc-1", OF_DC), dataCenter("dc-2", "192.169.0.0/16"))
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
            .withVpnGateways(first, gateway("vpn-2", "vpc-1", dual("vco-2", "cgw-2", 1)));

    for (TableRef table : List.of(gatewayTable("vpn-2"), dcTable("dc-2"))) {
      assertThat(explain(topology, OF_DC, table).events())
          .extracting(event -> event.getClass().getSimpleName() + " " + event.table().kind())
          .containsSubsequence(
              "Learned VPN_GATEWAY", "Learned SYSTEM_ROUTE_TABLE", "Refused VPN_GATEWAY");
      assertThat(explain(topology, OF_DC, table).refusals())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.refusal()).isEqualTo(Refusal.of(RefusalReason.NOT_A_SYSTEM_ROUTE));
                assertThat(it.offer().hop().from()).isEqualTo(VPC_1);
                assertThat(it.offer().hop().to()).isEqualTo(gatewayTable("vpn-2"));
              });
    }
    assertThat(Routing.converge(topology).refusals(gatewayTable("vpn-2")))
        .isEqualTo(explain(topology, OF_DC, gatewayTable("vpn-2")).refusals());
  }

  @Test
  void what_both_gateways_of_a_vpc_learned_is_kept_from_neither() {
    Topology topology =
        simple(
            gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)),
            gateway("vpn-2", "vpc-1", dual("vco-2", "cgw-1", 1)));

    assertThat(explain(topology, OF_DC, gatewayTable("vpn-2")).refusals()).isEmpty();
    assertThat(Routing.converge(topology).refusals(gatewayTable("vpn-2"))).isEmpty();
  }

  @Test
  void what_is_learned_is_told_after_what_is_refused() {
    Topology topology =
        simple(
            gateway(
                "vpn-1",
                "vpc-1",
                single("vco-1", "cgw-1", 1),
                dual("vco-2", "cgw-1", 2),
                dual("vco-3", "cgw-1", 3)));
    List<RouteEvent> events = explain(topology, OF_DC, VPN_1).events();

    assertThat(events.get(events.size() - 1))
        .isInstanceOfSatisfying(
            RouteEvent.Learned.class,
            learned ->
                assertThat(learned.offer().hop().session().orElseThrow().connection())
                    .isEqualTo(ConnectionId.of("vco-1")));
    assertThat(events).filteredOn(RouteEvent.Refused.class::isInstance).hasSize(4);
  }

  @Test
  void what_a_data_centre_keeps_to_itself_it_learned_over_a_session() {
    Topology topology =
        RoutingTest.hubOfTwoVpcs(64601, 64602).withDataCenters(dataCenter("dc-1", OF_DC));

    assertThat(explain(topology, OF_VPC, systemTable("vpc-2")).events())
        .filteredOn(event -> event.table().equals(DC_1))
        .filteredOn(RouteEvent.Learned.class::isInstance)
        .extracting(event -> ((RouteEvent.Learned) event).offer().hop().session())
        .allSatisfy(session -> assertThat(session).isPresent())
        .isNotEmpty();
  }

  @Test
  void entries_of_one_destination_are_told_in_the_order_of_their_next_hops() {
    Prefix destination = Prefix.parse("10.8.0.0/16");
    Topology topology =
        holding(RouteEntry.custom(destination, "i-2"), RouteEntry.custom(destination, "i-1"));

    assertThat(explain(topology, "10.8.0.0/16", VPC_1).events())
        .extracting(event -> ((RouteEvent.Originated) event).source().nextHop().orElseThrow())
        .containsExactly("i-1", "i-2");
  }

  @Test
  void of_a_destination_that_has_entries_of_both_kinds_the_system_entry_sets_out() {
    Prefix destination = Prefix.parse("10.8.0.0/16");
    Topology topology =
        simple()
            .withVpcs(
                vpc(
                    "vpc-1",
                    List.of(
                        RouteEntry.custom(destination, "i-1"), RouteEntry.system(destination))));

    assertThat(explain(topology, "10.8.0.0/16", DC_1).events())
        .filteredOn(RouteEvent.Originated.class::isInstance)
        .extracting(event -> ((RouteEvent.Originated) event).source().kind())
        .containsExactly(SourceKind.SYSTEM_ENTRY);
    assertThat(explain(topology, "10.8.0.0/16", DC_1).refusals()).isEmpty();
    assertThat(explain(topology, "10.8.0.0/16", VPC_1).events())
        .extracting(event -> ((RouteEvent.Originated) event).source().kind())
        .containsExactly(SourceKind.SYSTEM_ENTRY, SourceKind.CUSTOM_ENTRY);
  }

  @Test
  void obstacles_are_the_refusals_of_all_that_contains_a_destination_the_nearest_first() {
    Topology topology =
        simple(gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1)))
            .withDataCenters(
                dataCenter("dc-1", "0.0.0.0/0", "100.0.0.0/8", "100.64.0.0/16", "100.65.0.0/16"));
    Routing routing = Routing.converge(topology);

    assertThat(routing.obstacles(Prefix.parse("100.64.0.0/16"), VPN_1))
        .extracting(refused -> refused.prefix().toString())
        .containsExactly("100.64.0.0/16", "100.0.0.0/8", "0.0.0.0/0");
    assertThat(routing.obstacles(Prefix.parse("100.64.0.0/12"), VPN_1))
        .extracting(refused -> refused.prefix().toString())
        .containsExactly("100.0.0.0/8", "0.0.0.0/0");
  }

  @Test
  void where_nothing_came_in_the_last_word_is_a_refusal_whatever_is_told_after_it() {
    List<RouteEvent> events = explain(simple(), OF_DC, VPC_1).events();
    RouteEvent.Learned learned =
        events.stream()
            .filter(RouteEvent.Learned.class::isInstance)
            .map(RouteEvent.Learned.class::cast)
            .findFirst()
            .orElseThrow();
    RouteEvent refused =
        new RouteEvent.Refused(learned.offer(), Refusal.of(RefusalReason.DEFAULT_ROUTE));

    assertThat(
            new Explanation(Prefix.parse(OF_DC), dcTable("dc-2"), List.of(refused, learned))
                .lastWord())
        .contains(refused);
  }

  private static Topology holding(RouteEntry... entries) {
    return simple().withVpcs(vpc("vpc-1", List.of(entries)));
  }

  private static Explanation explain(Topology topology, String prefix, TableRef table) {
    return Routing.converge(topology).explain(Prefix.parse(prefix), table);
  }
}
