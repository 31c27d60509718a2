package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouterTable;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
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
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Virtual border routers that are attached to a CEN instance. */
class CircuitOfCenTest {
  private static final TableRef CEN_1 = new TableRef.CenTable(CenId.of("cen-1"));
  private static final TableRef VBR_1 = borderRouterTable("vbr-1");
  private static final TableRef VBR_2 = borderRouterTable("vbr-2");
  private static final String OF_DC_1 = "192.168.0.0/16";

  /** vpn-1 of vpc-1 leads to dc-1, vbr-1 to dc-2 and, where it is attached, vbr-2 to dc-1. */
  private static Topology topology(Cen cen, VpcId... vpcsOfRouters) {
    return Topology.builder()
        .addDataCenters(dataCenter("dc-1", OF_DC_1), dataCenter("dc-2"))
        .addCustomerGateways(customerGateway("cgw-1", "dc-1", 65530))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)))
        .addVirtualBorderRouters(
            router("vbr-1", "dc-2", vpcsOfRouters), router("vbr-2", "dc-1", vpcsOfRouters))
        .addCens(cen)
        .build();
  }

  private static VirtualBorderRouter router(String id, String dataCenter, VpcId... vpcs) {
    return borderRouter(id, dataCenter, "any").withVpcs(vpcs);
  }

  private static Cen cen(VirtualBorderRouter... routers) {
    return Cen.builder()
        .id(CenId.of("cen-1"))
        .addVpcs(VpcId.of("vpc-1"), VpcId.of("vpc-2"))
        .virtualBorderRouters(List.of(routers).stream().map(VirtualBorderRouter::id).toList())
        .overlappingRouting(true)
        .build();
  }

  private static Cen withGateway(Cen cen) {
    return cen.withVpnGateways(VpnGatewayId.of("vpn-1"));
  }

  private static final VirtualBorderRouter FIRST = router("vbr-1", "dc-2");
  private static final VirtualBorderRouter SECOND = router("vbr-2", "dc-1");

  @Test
  void an_attached_router_hears_the_system_routes_of_the_vpcs() {
    Topology apart = topology(cen());
    Topology attached = topology(cen(FIRST));

    assertThat(prefixes(apart, dcTable("dc-2"))).isEmpty();
    assertThat(prefixes(attached, VBR_1)).containsExactly("172.16.0.0/24", "172.17.0.0/24");
    assertThat(prefixes(attached, dcTable("dc-2")))
        .containsExactly("172.16.0.0/24", "172.17.0.0/24");
  }

  @Test
  void it_hears_a_vpc_that_it_is_joined_to_from_the_vpc() {
    Routing routing = Routing.converge(topology(cen(FIRST), VpcId.of("vpc-1")));

    assertThat(nextHops(routing, "172.16.0.0/24")).containsExactly(systemTable("vpc-1"));
    assertThat(nextHops(routing, "172.17.0.0/24")).containsExactly(CEN_1);
  }

  private static List<TableRef> nextHops(Routing routing, String prefix) {
    return routing.route(Prefix.parse(prefix), VBR_1).orElseThrow().paths().stream()
        .map(path -> path.nextHop().orElseThrow())
        .toList();
  }

  @Test
  void it_hears_nothing_of_what_gateways_learned() {
    Topology topology = topology(withGateway(cen(FIRST)));

    assertThat(prefixes(topology, CEN_1)).contains(OF_DC_1);
    for (TableRef table : List.of(VBR_1, dcTable("dc-2"))) {
      assertThat(lastReason(topology, OF_DC_1, table)).hasValue(RefusalReason.NOT_A_SYSTEM_ROUTE);
    }
    assertThat(Routing.converge(topology).refusals(VBR_1))
        .extracting(refused -> refused.prefix() + " " + refused.refusal().reason())
        .containsExactly(OF_DC_1 + " " + RefusalReason.NOT_A_SYSTEM_ROUTE);
  }

  @Test
  void it_hears_nothing_of_what_other_circuits_bring() {
    Topology topology = topology(cen(FIRST, SECOND));

    assertThat(prefixes(topology, CEN_1)).contains(OF_DC_1);
    assertThat(lastReason(topology, OF_DC_1, VBR_1)).hasValue(RefusalReason.NOT_A_SYSTEM_ROUTE);
  }

  @Test
  void it_misses_nothing_that_it_has_of_its_data_centre() {
    Routing routing = Routing.converge(topology(withGateway(cen(FIRST, SECOND))));

    assertThat(routing.route(Prefix.parse(OF_DC_1), VBR_2)).isPresent();
    assertThat(routing.refusals(VBR_2)).isEmpty();
  }

  @Test
  void what_its_data_centre_keeps_is_told_where_it_is_missing() {
    Topology apart =
        topology(cen(SECOND).withVpcs(VpcId.of("vpc-2")))
            .withDataCenters(dataCenter("dc-1"), dataCenter("dc-2"));

    assertThat(lastReason(apart, "172.16.0.0/24", systemTable("vpc-2")))
        .hasValue(RefusalReason.NOT_READVERTISED);
    assertThat(lastReason(apart, "172.16.0.0/24", VBR_2)).hasValue(RefusalReason.NOT_READVERTISED);
  }

  @Test
  void what_its_data_centre_keeps_is_no_loss_for_the_vpc_that_it_is_of() {
    Topology topology =
        topology(cen())
            .withVirtualBorderRouters(router("vbr-2", "dc-1", VpcId.of("vpc-1")))
            .withCens();

    assertThat(Routing.converge(topology).refusals(VBR_2)).isEmpty();
  }
}
