package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What goes with what in a plan, and what is spared. */
class ProcedureOrderTest {
  private static final String ROUTER = "transitRouters[tr-1].connections[vco-router]";

  @Test
  void connectionsOfATransitRouterGoWithIt() {
    assertThat(told(COMPLIANT, COMPLIANT.withTransitRouters(List.of())))
        .contains("DELETE_CONNECTION " + ROUTER + " GATEWAY_CONNECTION_GONE");
    assertThat(told(COMPLIANT, router(it -> it.withConnections(List.of()))))
        .contains("DELETE_CONNECTION " + ROUTER + " CONNECTION_GONE");
  }

  @Test
  void aTransitRouterThatIsThereIsModified() {
    assertThat(told(COMPLIANT, router(it -> it.withEdition(TransitRouterEdition.BASIC))))
        .containsExactly("MODIFY_TRANSIT_ROUTER transitRouters[tr-1] AS_IN_NEW_DESIGN");
    assertThat(told(COMPLIANT.withTransitRouters(List.of()), COMPLIANT))
        .contains("CREATE_TRANSIT_ROUTER transitRouters[tr-1] NEW_BEFORE_USE");
  }

  @Test
  void anAddressThatTwoCustomerGatewaysHadIsNotNeededWhenOneGoes() {
    CustomerGatewayId twin = CustomerGatewayId.of("cgw-twin");
    Topology before =
        TopologyChanges.connection(
                Topologies.TO_BEIJING,
                it -> Change.tunnelsOf(it, tunnel -> tunnel.withCustomerGateway(twin)))
            .apply(
                COMPLIANT.withCustomerGateways(
                    Picks.joined(
                        COMPLIANT.customerGateways(),
                        COMPLIANT.index().customerGateway(BEIJING_1).orElseThrow().withId(twin))));
    assertThat(told(before, COMPLIANT))
        .containsExactly(
            "MODIFY_CONNECTION vpnGateways[vpn-1].connections[vco-beijing]"
                + " TUNNEL_CUSTOMER_GATEWAYS",
            "DELETE_CUSTOMER_GATEWAY customerGateways[cgw-twin] CUSTOMER_GATEWAY_UNUSED");
  }

  @Test
  void aConnectionThatIsAloneInItsVpcTakesAnotherAsnWithoutPause() {
    Topology alone =
        Change.cen(COMPLIANT, it -> it.withVpnGateways(Topologies.GATEWAY_2))
            .withVpnGateways(COMPLIANT.index().vpnGateway(Topologies.GATEWAY_2).orElseThrow());
    Topology after =
        TopologyChanges.connection(
                Topologies.SINGLE_TO_SHANGHAI,
                it -> Change.tunnelsOf(it, tunnel -> tunnel.withLocalAsn(Asn.of(65100))))
            .apply(alone);
    assertThat(told(alone, after))
        .containsExactly(
            "CONFIGURE_TUNNELS vpnGateways[vpn-2].connections[vco-single] TUNNELS_CHANGED");
  }

  @Test
  void aConnectionOfATransitRouterTakesAnyBlockWithoutAPause() {
    IpsecConnection first = COMPLIANT.transitRouters().get(0).connections().get(0);
    IpsecConnection second = blocks(first, "169.254.41.0", "169.254.42.0");
    Topology before = router(it -> it.withConnections(first, second));

    Topology taken =
        router(it -> it.withConnections(first, blocks(first, "169.254.31.0", "169.254.42.0")));
    assertThat(told(before, taken))
        .containsExactly(
            "CONFIGURE_TUNNELS transitRouters[tr-1].connections[vco-second] TUNNELS_CHANGED");
    Topology free =
        router(it -> it.withConnections(first, blocks(first, "169.254.43.0", "169.254.42.0")));
    assertThat(told(before, free))
        .containsExactly(
            "CONFIGURE_TUNNELS transitRouters[tr-1].connections[vco-second] TUNNELS_CHANGED");
  }

  @Test
  void ofConnectionsThatWaitForACircleOnlyOneOfTheCircleIsEmptied() {
    assertThat(told(onBlocks(31, 32, 21, 22, 41, 42), onBlocks(41, 51, 21, 32, 31, 42)))
        .filteredOn(step -> step.startsWith("CLEAR_TUNNELS"))
        .containsExactly(
            "CLEAR_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNEL_CIDR_MOVES");
  }

  /** Three connections of one gateway, with the blocks of the two tunnels of each. */
  private static Topology onBlocks(int... blocks) {
    return Change.gateway(
        COMPLIANT,
        it -> {
          IpsecConnection first = it.connections().get(0);
          IpsecConnection second = it.connections().get(1);
          IpsecConnection third = second.withId(ConnectionId.of("vco-third"));
          return it.withConnections(
              Change.onBlocks(first, blocks[0], blocks[1]),
              Change.onBlocks(second, blocks[2], blocks[3]),
              Change.onBlocks(third, blocks[4], blocks[5]));
        });
  }

  @Test
  void staticRoutesThatGoAreRemovedAndTheOthersStay() {
    Topology both = statics("10.1.0.0/16", "10.2.0.0/16");
    assertThat(told(both, statics("10.2.0.0/16")))
        .containsExactly(
            "REMOVE_STATIC_ROUTES vpnGateways[vpn-1].staticRoutes ROUTE_WITHOUT_CONNECTION");
    assertThat(told(statics("10.2.0.0/16"), both))
        .containsExactly("ADD_STATIC_ROUTES vpnGateways[vpn-1].staticRoutes ROUTE_WANTED");
  }

  @Test
  void aSystemRouteTableThatMovesLeavesItsVpcFirst() {
    Vpc first = COMPLIANT.vpcs().get(0);
    Vpc bare = Change.bareVpcBeside(first);
    assertThat(
            told(
                COMPLIANT.withVpcs(first, bare),
                COMPLIANT.withVpcs(
                    first.withSystemRouteTable(Optional.empty()),
                    bare.withSystemRouteTable(first.systemRouteTable()))))
        .containsExactly(
            "RELEASE_FROM_VPC vpcs[vpc-1] ID_HANDED_ON", "MODIFY_VPC vpcs[vpc-2] AS_IN_NEW_DESIGN");
  }

  private static Topology router(UnaryOperator<TransitRouter> change) {
    return TopologyChanges.transitRouter(Topologies.TRANSIT_ROUTER, change).apply(COMPLIANT);
  }

  /** Another connection of the transit router, with these blocks. */
  private static IpsecConnection blocks(IpsecConnection connection, String first, String second) {
    List<String> blocks = List.of(first, second);
    return connection
        .withId(ConnectionId.of("vco-second"))
        .withTunnels(
            connection.tunnels().stream()
                .map(
                    it -> {
                      Ipv4Address block =
                          Ipv4Address.parse(blocks.get(connection.tunnels().indexOf(it)));
                      return it.withCidr(Ipv4Prefix.of(block, 30))
                          .withLocalBgpIp(Ipv4Address.of(block.bits() + 1));
                    })
                .toList());
  }

  private static Topology statics(String... destinations) {
    return Change.gateway(
        COMPLIANT,
        it ->
            it.withStaticRoutes(
                List.of(destinations).stream()
                    .map(
                        to ->
                            new StaticRoute(
                                Prefix.parse(to),
                                Topologies.TO_BEIJING,
                                StaticRouteTable.DESTINATION))
                    .toList()));
  }

  private static List<String> told(Topology before, Topology after) {
    return Procedure.between(before, after).steps().stream()
        .map(it -> it.action() + " " + it.place() + " " + it.ground().code())
        .toList();
  }
}
