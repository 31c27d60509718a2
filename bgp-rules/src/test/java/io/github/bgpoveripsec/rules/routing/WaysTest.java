package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.customTable;
import static io.github.bgpoveripsec.rules.routing.Designs.customTableOf;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stops a destination is told at whoever misses it, however far behind. */
class WaysTest {
  private static final String OF_DC = "192.168.0.0/16";
  private static final String OF_VPC = "172.16.0.0/24";
  private static final String OF_CUSTOM = "10.8.0.0/16";
  private static final List<RouteEntry> CUSTOM =
      List.of(RouteEntry.custom(Prefix.parse(OF_CUSTOM), "i-1"));

  private static VpnGateway bgpOff(VpnGateway gateway) {
    return gateway.withConnections(
        gateway.connections().stream().map(it -> it.withBgpEnabled(false)).toList());
  }

  private static VpnGateway first(Topology topology) {
    return topology.vpnGateways().get(0);
  }

  private static Topology withFirst(Topology topology, VpnGateway first) {
    return topology.withVpnGateways(first, topology.vpnGateways().get(1));
  }

  @Test
  void before_a_data_centre_that_passes_routes_on() {
    Topology topology = RoutingTest.hubOfTwoVpcs(64601, 64602);

    assertThat(refusals(topology, OF_VPC, systemTable("vpc-2"))).isEmpty();
    assertThat(refusals(withFirst(topology, bgpOff(first(topology))), OF_VPC, systemTable("vpc-2")))
        .containsOnly("BGP_OFF vpn-1 dc-1");
  }

  @Test
  void before_a_data_centre_that_keeps_what_it_learned() {
    Topology topology =
        RoutingTest.hubOfTwoVpcs(64601, 64602).withDataCenters(dataCenter("dc-1", OF_DC));

    assertThat(refusals(topology, OF_VPC, systemTable("vpc-2")))
        .containsOnly("NOT_READVERTISED dc-1 vpn-2");
    assertThat(refusals(withFirst(topology, bgpOff(first(topology))), OF_VPC, systemTable("vpc-2")))
        .containsOnly("BGP_OFF vpn-1 dc-1");
  }

  @Test
  void a_data_centre_keeps_nothing_from_whom_it_learned_it() {
    Topology topology =
        simple()
            .withVpcs(vpc("vpc-1", OF_VPC), vpc("vpc-2"))
            .withCens(cen("cen-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1")));

    assertThat(refusals(topology, OF_VPC, systemTable("vpc-2")))
        .as("vpc-1 is not attached, and what dc-1 does with its routes changes nothing")
        .isEmpty();
    assertThat(refusals(withTwoGateways(topology), OF_VPC, systemTable("vpc-2")))
        .containsOnly("NOT_READVERTISED dc-1 vpn-1");
  }

  private static Topology withTwoGateways(Topology topology) {
    return topology.withVpnGateways(
        first(topology), gateway("vpn-2", "vpc-1", dual("vco-2", "cgw-1", 1)));
  }

  @Test
  void a_data_centre_keeps_from_a_circuit_what_it_has_of_others_too() {
    for (long asn : new long[] {100, 65000}) {
      Topology topology =
          simple()
              .withVpcs(vpc("vpc-1", OF_VPC), vpc("vpc-2"))
              .withVirtualBorderRouters(
                  borderRouter("vbr-1", "dc-1", "vpc-1")
                      .withVpcs(VpcId.of("vpc-1"), VpcId.of("vpc-2"))
                      .withLocalAsn(Asn.of(asn)));

      assertThat(refusals(topology, OF_VPC, systemTable("vpc-2")))
          .as("whichever of vpn-1 and vbr-1 dc-1 prefers")
          .containsExactly("NOT_READVERTISED dc-1 vbr-1");
    }
  }

  @Test
  void at_a_vpc_whose_entry_is_no_system_route() {
    Prefix custom = Prefix.parse("10.8.0.0/16");
    Topology topology = RoutingTest.hubOfTwoVpcs(64601, 64602);
    Topology holding =
        topology.withVpcs(
            vpc("vpc-1", List.of(RouteEntry.custom(custom, "i-1"))), topology.vpcs().get(1));

    assertThat(refusals(holding, custom.toString(), systemTable("vpc-2")))
        .containsExactly("NOT_A_SYSTEM_ROUTE vpc-1 vpn-1");
    assertThat(
            refusals(
                holding.withDataCenters(dataCenter("dc-1")),
                custom.toString(),
                systemTable("vpc-2")))
        .as("dc-1 passes nothing on, and could have learned nothing of it")
        .isEmpty();
  }

  @Test
  void before_a_cen_instance_to_which_the_gateway_is_not_attached() {
    assertThat(refusals(spread(cen("cen-1", "vpc-1", "vpc-2")), OF_DC, systemTable("vpc-2")))
        .containsExactly("NOT_A_SYSTEM_ROUTE vpc-1 cen-1");
    assertThat(
            refusals(
                spread(cen("cen-1", "vpc-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1"))),
                OF_DC,
                systemTable("vpc-2")))
        .isEmpty();
  }

  @Test
  void before_a_cen_instance_behind_another_one() {
    Topology topology =
        spread(
            cen("cen-1", "vpc-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1")),
            cen("cen-2", "vpc-2", "vpc-3"));

    assertThat(refusals(topology, OF_DC, systemTable("vpc-3")))
        .containsExactly("NOT_A_SYSTEM_ROUTE vpc-2 cen-2");
  }

  @Test
  void before_another_gateway_where_the_vpc_learned_nothing_either() {
    VpnGateway first =
        gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)).withAutomaticRouteAdvertisement(false);
    Topology topology =
        simple(first)
            .withDataCenters(dataCenter("dc-1", OF_DC), dataCenter("dc-2"))
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
            .withVpnGateways(first, gateway("vpn-2", "vpc-1", dual("vco-2", "cgw-2", 1)));

    assertThat(refusals(topology, OF_DC, dcTable("dc-2")))
        .containsExactly("AUTOMATIC_ADVERTISEMENT_OFF vpn-1 vpc-1");
  }

  @Test
  void before_a_circuit() {
    Topology topology =
        simple()
            .withDataCenters(dataCenter("dc-1", OF_DC), dataCenter("dc-2"))
            .withVirtualBorderRouters(borderRouter("vbr-1", "dc-2", "vpc-1"));

    assertThat(refusals(topology, OF_DC, dcTable("dc-2")))
        .containsExactly("NOT_A_SYSTEM_ROUTE vpc-1 vbr-1");
  }

  @Test
  void nothing_is_missing_behind_a_table_that_has_it() {
    Topology topology =
        simple()
            .withDataCenters(dataCenter("dc-1", OF_DC), hub("dc-2"))
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
            .withVpnGateways(
                gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1), dual("vco-2", "cgw-2", 2))
                    .withAutomaticRouteAdvertisement(false));

    assertThat(refusals(topology, OF_DC, systemTable("vpc-1")))
        .containsExactly("AUTOMATIC_ADVERTISEMENT_OFF vpn-1 vpc-1");
  }

  @Test
  void before_a_data_centre_that_keeps_what_a_circuit_brings() {
    VirtualBorderRouter loop = borderRouter("vbr-1", "dc-1", "vpc-1").withLocalAsn(Asn.of(65530));

    assertThat(refusals(circuitAndGateway(loop), OF_VPC, systemTable("vpc-2")))
        .containsExactly("AS_LOOP vbr-1 dc-1");
    assertThat(
            refusals(
                circuitAndGateway(loop).withVpcs(vpc("vpc-1", CUSTOM), vpc("vpc-2")),
                OF_CUSTOM,
                systemTable("vpc-2")))
        .as("what the router could not give dc-1, dc-1 does not keep")
        .isEmpty();
  }

  /** vpc-1 is joined to dc-1 by a border router, vpc-2 by a gateway. */
  private static Topology circuitAndGateway(VirtualBorderRouter router) {
    return simple()
        .withVpcs(vpc("vpc-1", OF_VPC), vpc("vpc-2"))
        .withVpnGateways(gateway("vpn-2", "vpc-2", dual("vco-2", "cgw-1", 1)))
        .withVirtualBorderRouters(router);
  }

  @Test
  void a_circuit_brings_no_vpc_what_another_holds() {
    Topology topology =
        simple()
            .withVpcs(vpc("vpc-1", CUSTOM), vpc("vpc-2"))
            .withVpnGateways()
            .withVirtualBorderRouters(
                borderRouter("vbr-1", "dc-1", "vpc-1")
                    .withVpcs(VpcId.of("vpc-1"), VpcId.of("vpc-2")));

    assertThat(refusals(topology, OF_CUSTOM, systemTable("vpc-2"))).isEmpty();
  }

  @Test
  void a_gateway_brings_no_cen_instance_what_its_vpc_holds() {
    Topology topology =
        simple()
            .withVpcs(vpc("vpc-1", CUSTOM), vpc("vpc-2"))
            .withCens(cen("cen-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1")));

    assertThat(refusals(topology, OF_CUSTOM, systemTable("vpc-2"))).isEmpty();
  }

  @Test
  void a_vpc_keeps_nothing_from_a_cen_instance_that_hears_it_from_the_gateway() {
    Topology topology =
        spread(cen("cen-1", "vpc-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1")));

    assertThat(refusals(topology, OF_DC, new TableRef.CenTable(CenId.of("cen-1")))).isEmpty();
  }

  @Test
  void what_a_data_centre_keeps_is_no_loss_where_the_cen_instance_has_the_vpc() {
    Topology topology =
        withTwoGateways(
            simple()
                .withVpcs(vpc("vpc-1", OF_VPC), vpc("vpc-2"))
                .withCens(
                    cen("cen-1", "vpc-1", "vpc-2").withVpnGateways(VpnGatewayId.of("vpn-1"))));

    assertThat(refusals(topology, OF_VPC, gatewayTable("vpn-1"))).isEmpty();
  }

  @Test
  void nobody_misses_what_starts_at_himself() {
    Topology topology = withTwoGateways(simple());
    Topology oneUp =
        topology.withVpnGateways(first(topology), bgpOff(topology.vpnGateways().get(1)));

    assertThat(refusals(oneUp, OF_DC, gatewayTable("vpn-2")))
        .containsExactly("NOT_A_SYSTEM_ROUTE vpc-1 vpn-2", "BGP_OFF dc-1 vpn-2");
    assertThat(refusals(oneUp, OF_DC, dcTable("dc-1"))).isEmpty();
  }

  @Test
  void a_hub_brings_no_table_of_a_vpc_what_the_vpc_holds() {
    Topology topology =
        withTwoGateways(simple())
            .withDataCenters(hub("dc-1"))
            .withVpcs(
                vpc("vpc-1", OF_VPC).withCustomRouteTables(customTable("vtb-1", "10.9.0.0/16")));

    assertThat(refusals(topology, OF_VPC, gatewayTable("vpn-2"))).isNotEmpty();
    assertThat(refusals(topology, OF_VPC, systemTable("vpc-1"))).isEmpty();
    assertThat(refusals(topology, OF_VPC, customTableOf("vpc-1", "vtb-1"))).isEmpty();
  }

  @Test
  void a_data_centre_misses_nothing_that_it_announces() {
    Topology topology = RoutingTest.hubOfTwoVpcs(64601, 64602);
    Topology off =
        topology
            .withDataCenters(dataCenter("dc-1", OF_VPC))
            .withVpnGateways(topology.vpnGateways().stream().map(WaysTest::bgpOff).toList());

    assertThat(refusals(off, OF_VPC, systemTable("vpc-2")))
        .as("that vpn-1 brings nothing changes nothing")
        .containsExactly("BGP_OFF dc-1 vpn-2");
  }

  @Test
  void of_what_a_cen_instance_hears_only_what_it_spreads_is_told() {
    Topology topology =
        spread()
            .withDataCenters(dataCenter("dc-1", OF_DC), dataCenter("dc-2", OF_DC))
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
            .withVpnGateways(
                gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)),
                gateway("vpn-2", "vpc-2", dual("vco-2", "cgw-2", 1)))
            .withCens(
                cen("cen-1", "vpc-1", "vpc-2", "vpc-3")
                    .withVpnGateways(VpnGatewayId.of("vpn-1"), VpnGatewayId.of("vpn-2")));

    assertThat(
            Routing.converge(topology).explain(Prefix.parse(OF_DC), systemTable("vpc-3")).events())
        .isNotEmpty()
        .extracting(event -> event.table().owner().value())
        .containsOnly("dc-1", "vpn-1", "cen-1", "vpc-3");
  }

  private static Cen cen(String id, String... vpcs) {
    return Cen.builder()
        .id(CenId.of(id))
        .vpcs(List.of(vpcs).stream().map(VpcId::of).toList())
        .overlappingRouting(true)
        .build();
  }

  private static Topology spread(Cen... cens) {
    return simple()
        .withVpcs(vpc("vpc-1", OF_VPC), vpc("vpc-2", "172.17.0.0/24"), vpc("vpc-3"))
        .withCens(cens);
  }

  /** Such as "BGP_OFF vpn-1 dc-1", each once, in the order told. */
  private static List<String> refusals(Topology topology, String prefix, TableRef table) {
    return Routing.converge(topology).explain(Prefix.parse(prefix), table).refusals().stream()
        .map(
            it ->
                it.refusal().reason()
                    + " "
                    + it.offer().hop().from().owner()
                    + " "
                    + it.offer().hop().to().owner())
        .distinct()
        .toList();
  }
}
