package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
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
