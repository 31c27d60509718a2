package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.lastReason;
import static io.github.bgpoveripsec.rules.routing.Designs.prefixes;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CenTest {
  private static final TableRef CEN_1 = new TableRef.CenTable(CenId.of("cen-1"));
  private static final Cen CEN =
      Cen.builder()
          .id(CenId.of("cen-1"))
          .addVpcs(VpcId.of("vpc-1"), VpcId.of("vpc-2"))
          .addVpnGateways(VpnGatewayId.of("vpn-1"))
          .overlappingRouting(true)
          .build();

  /** vpc-1 has the gateway; vpc-2 is joined to it by the CEN instance only. */
  private static Topology joined(Cen cen) {
    return Topology.builder()
        .addDataCenters(dataCenter("dc-1", "192.168.0.0/16"))
        .addCustomerGateways(customerGateway("cgw-1", "dc-1", 65530))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)))
        .addCens(cen)
        .build();
  }

  @Test
  void it_spreads_system_routes_and_what_attached_gateways_learned() {
    assertThat(prefixes(joined(CEN), CEN_1))
        .containsExactly("172.16.0.0/24", "172.17.0.0/24", "192.168.0.0/16");
    assertThat(prefixes(joined(CEN), systemTable("vpc-2")))
        .containsExactly("172.16.0.0/24", "172.17.0.0/24", "192.168.0.0/16");
  }

  @Test
  void a_vpc_learns_nothing_of_its_own_from_it() {
    Routing routing = Routing.converge(joined(CEN));

    assertThat(routing.routes(systemTable("vpc-1")))
        .filteredOn(route -> !route.prefix().equals(Prefix.parse("172.17.0.0/24")))
        .allSatisfy(route -> assertThat(route.paths()).hasSize(1));
  }

  @Test
  void what_a_vpc_learned_from_it_is_no_system_route_for_the_data_centre() {
    assertThat(lastReason(joined(CEN), "172.17.0.0/24", DC_1))
        .hasValue(RefusalReason.NOT_A_SYSTEM_ROUTE);
  }

  @ParameterizedTest
  @CsvSource({"65531,true", "65530,false"})
  void a_circuit_behind_it_is_express_connect_as_well(long peerAsn, boolean risky) {
    VirtualBorderRouter circuit =
        borderRouter("vbr-1", "dc-1", "vpc-1").withPeerAsn(Asn.of(peerAsn)).withVpcs();
    Topology topology =
        joined(CEN)
            .withVirtualBorderRouters(circuit)
            .withCens(CEN.withVpcs(VpcId.of("vpc-1")).withVirtualBorderRouters(circuit.id()));
    TableRoute route =
        Routing.converge(topology)
            .route(Prefix.parse("192.168.0.0/16"), systemTable("vpc-1"))
            .orElseThrow();
    assertThat(route.paths())
        .extracting(path -> path.nextHop().orElseThrow())
        .containsExactlyInAnyOrder(VPN_1, CEN_1);
    assertThat(route.risks().contains(Risk.FLAPPING_IN_DATA_CENTER)).isEqualTo(risky);
  }

  @Test
  void a_gateway_behind_it_is_no_express_connect_beside_a_circuit_to_elsewhere() {
    VirtualBorderRouter elsewhere =
        borderRouter("vbr-1", "dc-2", "vpc-1").withPeerAsn(Asn.of(65531)).withVpcs();
    Cen all =
        CEN.withVpnGateways(VpnGatewayId.of("vpn-1"), VpnGatewayId.of("vpn-2"))
            .withVirtualBorderRouters(elsewhere.id());
    Topology topology =
        joined(CEN)
            .withDataCenters(dataCenter("dc-1", "192.168.0.0/16"), dataCenter("dc-2"))
            .withVirtualBorderRouters(elsewhere)
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-1", 65531))
            .withVpnGateways(
                gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)),
                gateway("vpn-2", "vpc-2", dual("vco-2", "cgw-2", 2)))
            .withCens(all);
    TableRoute route =
        Routing.converge(topology)
            .route(Prefix.parse("192.168.0.0/16"), systemTable("vpc-1"))
            .orElseThrow();
    assertThat(route.paths()).hasSize(2);
    assertThat(route.risks()).isEmpty();
  }

  @Test
  void a_gateway_that_is_not_attached_brings_nothing() {
    assertThat(prefixes(joined(CEN.withVpnGateways()), systemTable("vpc-2")))
        .containsExactly("172.16.0.0/24", "172.17.0.0/24");
  }

  @Test
  void without_automatic_advertisement_nothing_leaves_the_gateway() {
    Topology topology = joined(CEN);
    Topology off =
        topology.withVpnGateways(
            topology.vpnGateways().get(0).withAutomaticRouteAdvertisement(false));

    assertThat(lastReason(off, "192.168.0.0/16", CEN_1))
        .hasValue(RefusalReason.AUTOMATIC_ADVERTISEMENT_OFF);
  }

  @Test
  void routes_of_a_gateway_need_overlapping_routing() {
    Cen off = CEN.withOverlappingRouting(false);

    assertThat(lastReason(joined(off), "192.168.0.0/16", systemTable("vpc-2")))
        .hasValue(RefusalReason.OVERLAPPING_ROUTING_OFF);
    assertThat(prefixes(joined(off), CEN_1)).containsExactly("172.16.0.0/24", "172.17.0.0/24");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-28T15:59:59Z, OVERLAPPING_ROUTING_OFF",
    "2019-02-28T16:00:00Z, OVERLAPPING_ROUTING_OFF",
    "2019-02-28T16:00:01Z, ",
  })
  void overlapping_routing_follows_from_the_instant_of_creation(
      Instant created, RefusalReason expected) {
    Cen cen = CEN.withOverlappingRouting(Optional.empty()).withCreatedAt(created);

    assertThat(lastReason(joined(cen), "192.168.0.0/16", CEN_1))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void what_is_stated_goes_before_what_follows_from_the_instant() {
    Cen cen = CEN.withCreatedAt(Instant.EPOCH);

    assertThat(lastReason(joined(cen), "192.168.0.0/16", CEN_1)).isEmpty();
  }

  @Test
  void overlapping_routing_may_remain_unknown() {
    Cen cen = CEN.withOverlappingRouting(Optional.empty());

    assertThat(lastReason(joined(cen), "192.168.0.0/16", CEN_1))
        .hasValue(RefusalReason.OVERLAPPING_ROUTING_UNKNOWN);
  }

  @Test
  void gateways_of_several_vpcs_with_one_destination_risk_flapping() {
    Topology one = joined(CEN);
    Topology two =
        Topology.builder()
            .from(one.withCens(CEN.withVpnGateways()))
            .addVpnGateways(gateway("vpn-2", "vpc-2", dual("vco-2", "cgw-1", 1)))
            .build();
    Topology attached =
        two.withCens(CEN.withVpnGateways(VpnGatewayId.of("vpn-1"), VpnGatewayId.of("vpn-2")));
    Prefix prefix = Prefix.parse("192.168.0.0/16");

    assertThat(Routing.converge(one).route(prefix, CEN_1).orElseThrow().risks()).isEmpty();
    assertThat(Routing.converge(attached).route(prefix, CEN_1).orElseThrow().risks())
        .containsExactly(Risk.FLAPPING_IN_CLOUD);
  }

  @Test
  void an_attached_border_router_brings_what_it_learned() {
    Topology topology =
        joined(CEN.withVpnGateways().withVirtualBorderRouters())
            .withVirtualBorderRouters(borderRouter("vbr-1", "dc-1", "vpc-1"));
    Topology attached =
        topology.withCens(
            CEN.withVpnGateways().withVirtualBorderRouters(VirtualBorderRouterId.of("vbr-1")));

    assertThat(prefixes(topology, systemTable("vpc-2"))).doesNotContain("192.168.0.0/16");
    assertThat(prefixes(attached, systemTable("vpc-2"))).contains("192.168.0.0/16");
  }
}
