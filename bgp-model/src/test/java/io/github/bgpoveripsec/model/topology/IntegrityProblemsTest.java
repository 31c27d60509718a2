package io.github.bgpoveripsec.model.topology;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CEN;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CIRCUIT;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_2;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.ROUTER_TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SINGLE_TO_SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TRANSIT_ROUTER;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.VPC;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliant;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.cen;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.connection;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.customerGateway;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.transitRouter;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.tunnel;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.virtualBorderRouter;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.vpc;
import static io.github.bgpoveripsec.model.arbitraries.TopologyChanges.vpnGateway;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class IntegrityProblemsTest {

  @Test
  void aSoundTopologyHasNone() {
    assertThat(IntegrityProblems.of(compliant())).isEmpty();
    assertThat(IntegrityProblems.of(Topology.builder().build())).isEmpty();
  }

  @Test
  void everyReferenceIsFollowed() {
    assertDangling(
        customerGateway(SHANGHAI_1, it -> it.withDataCenter(DataCenterId.of("nowhere"))),
        "customerGateways[cgw-shanghai-1].dataCenter",
        DataCenterId.of("nowhere"));
    assertDangling(
        vpnGateway(GATEWAY_1, it -> it.withVpc(VpcId.of("nowhere"))),
        "vpnGateways[vpn-1].vpc",
        VpcId.of("nowhere"));
    assertDangling(
        tunnel(TO_SHANGHAI, TunnelRole.PRIMARY, it -> it.withCustomerGateway(device("nowhere"))),
        "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary].customerGateway",
        device("nowhere"));
    assertDangling(
        tunnel(
            SINGLE_TO_SHANGHAI, TunnelRole.SINGLE, it -> it.withCustomerGateway(device("nowhere"))),
        "vpnGateways[vpn-2].connections[vco-single].tunnels[single].customerGateway",
        device("nowhere"));
    assertDangling(
        tunnel(
            ROUTER_TO_BEIJING,
            TunnelRole.SECONDARY,
            it -> it.withCustomerGateway(device("nowhere"))),
        "transitRouters[tr-1].connections[vco-router].tunnels[secondary].customerGateway",
        device("nowhere"));
    assertDangling(
        transitRouter(TRANSIT_ROUTER, it -> it.withCen(CenId.of("nowhere"))),
        "transitRouters[tr-1].cen",
        CenId.of("nowhere"));
    assertDangling(
        cen(CEN, it -> it.withVpcs(VPC, VpcId.of("nowhere"))),
        "cens[cen-1].vpcs[nowhere]",
        VpcId.of("nowhere"));
    assertDangling(
        cen(CEN, it -> it.withVpnGateways(VpnGatewayId.of("nowhere"))),
        "cens[cen-1].vpnGateways[nowhere]",
        VpnGatewayId.of("nowhere"));
    assertDangling(
        cen(CEN, it -> it.withVirtualBorderRouters(VirtualBorderRouterId.of("nowhere"))),
        "cens[cen-1].virtualBorderRouters[nowhere]",
        VirtualBorderRouterId.of("nowhere"));
    assertDangling(
        virtualBorderRouter(CIRCUIT, it -> it.withDataCenter(DataCenterId.of("nowhere"))),
        "virtualBorderRouters[vbr-1].dataCenter",
        DataCenterId.of("nowhere"));
    assertDangling(
        virtualBorderRouter(CIRCUIT, it -> it.withVpcs(VpcId.of("nowhere"))),
        "virtualBorderRouters[vbr-1].vpcs[nowhere]",
        VpcId.of("nowhere"));
    assertDangling(
        staticRouteOfGateway1(ConnectionId.of("nowhere")),
        "vpnGateways[vpn-1].staticRoutes[10.9.0.0/16].connection",
        ConnectionId.of("nowhere"));
  }

  @Test
  void aStaticRouteNamesAConnectionOfItsOwnGateway() {
    assertThat(staticRouteOfGateway1(TO_BEIJING).apply(compliant()).vpnGateways()).hasSize(2);
    assertDangling(
        staticRouteOfGateway1(SINGLE_TO_SHANGHAI),
        "vpnGateways[vpn-1].staticRoutes[10.9.0.0/16].connection",
        SINGLE_TO_SHANGHAI);
  }

  @Test
  void anIdOfAnotherKindIsNoTarget() {
    assertDangling(
        vpnGateway(GATEWAY_1, it -> it.withVpc(VpcId.of(SHANGHAI.value()))),
        "vpnGateways[vpn-1].vpc",
        VpcId.of("dc-shanghai"));
  }

  @Test
  void theNearestIdOfTheRightKindIsSuggested() {
    UnaryOperator<Topology> misspelt =
        tunnel(
            TO_BEIJING, TunnelRole.PRIMARY, it -> it.withCustomerGateway(device("cgw-bejing-1")));
    assertThat(problems(misspelt))
        .singleElement()
        .isInstanceOfSatisfying(
            DanglingReference.class, it -> assertThat(it.nearest()).contains(BEIJING_1));
    assertThat(problems(staticRouteOfGateway1(ConnectionId.of("vco-singel"))))
        .singleElement()
        .isInstanceOfSatisfying(DanglingReference.class, it -> assertThat(it.nearest()).isEmpty());
    assertThat(problems(staticRouteOfGateway1(ConnectionId.of("vco-bejing"))))
        .singleElement()
        .isInstanceOfSatisfying(
            DanglingReference.class, it -> assertThat(it.nearest()).contains(TO_BEIJING));
  }

  @Test
  void idsAreUniqueOverTheWholeTopology() {
    VpcId other = VpcId.of("vpc-2");
    UnaryOperator<Topology> secondVpc =
        it ->
            it.withVpcs(
                it.vpcs().get(0),
                it.vpcs().get(0).withId(other).withSystemRouteTable(Optional.empty()));
    assertThat(problems(secondVpc))
        .containsExactly(
            new DuplicateId(
                Path.parse("vpcs[vpc-2].vSwitches[vsw-1]"),
                VSwitchId.of("vsw-1"),
                Path.parse("vpcs[vpc-1].vSwitches[vsw-1]")),
            new DuplicateId(
                Path.parse("vpcs[vpc-2].customRouteTables[vtb-custom]"),
                compliant().vpcs().get(0).customRouteTables().get(0).id(),
                Path.parse("vpcs[vpc-1].customRouteTables[vtb-custom]")));
    assertThat(problems(connection(ROUTER_TO_BEIJING, it -> it.withId(TO_SHANGHAI))))
        .containsExactly(
            new DuplicateId(
                Path.parse("transitRouters[tr-1].connections[vco-shanghai]"),
                TO_SHANGHAI,
                Path.parse("vpnGateways[vpn-1].connections[vco-shanghai]")));
  }

  @Test
  void aCustomTableMayNotBeTheSystemTable() {
    UnaryOperator<Topology> oneTable =
        vpc(VPC, it -> it.withCustomRouteTables(it.systemRouteTable().orElseThrow()));
    assertThat(problems(oneTable))
        .containsExactly(
            new DuplicateId(
                Path.parse("vpcs[vpc-1].customRouteTables[vtb-system]"),
                compliant().vpcs().get(0).systemRouteTable().orElseThrow().id(),
                Path.parse("vpcs[vpc-1].systemRouteTable")));
  }

  @Test
  void oneIdMayBelongToTwoKinds() {
    UnaryOperator<Topology> renamed =
        vpc(
            VPC,
            it ->
                it.withVSwitches(
                    VSwitch.builder()
                        .id(VSwitchId.of("vpc-1"))
                        .cidr(Ipv4Prefix.parse("172.16.0.0/24"))
                        .build()));
    assertThat(compliantBut(renamed).vpcs()).hasSize(1);
  }

  @Test
  void aConnectionHasEachRoleOnce() {
    UnaryOperator<Topology> primaries =
        tunnel(TO_SHANGHAI, TunnelRole.SECONDARY, it -> it.withRole(TunnelRole.PRIMARY));
    assertThat(problems(primaries))
        .containsExactly(
            new DuplicateRole(
                Path.parse("vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary]"),
                TunnelRole.PRIMARY));
  }

  @Test
  void aSingleTunnelBesideAnotherIsLeftToRules() {
    Topology odd =
        compliantBut(
            tunnel(TO_SHANGHAI, TunnelRole.SECONDARY, it -> it.withRole(TunnelRole.SINGLE)));
    assertThat(odd.index().connection(TO_SHANGHAI).orElseThrow().isDualTunnel()).isTrue();
  }

  @Test
  void everyProblemIsListedAtOnceInTheOrderOfTheTopology() {
    Topology.Builder builder = Topology.builder().from(compliant());
    builder.addDataCenter(compliant().dataCenters().get(0));
    builder.vpcs(List.of());
    List<IntegrityProblem> problems = problems(builder);
    assertThat(problems.stream().map(it -> it.path().toString()))
        .containsExactly(
            "dataCenters[dc-shanghai]",
            "vpnGateways[vpn-1].vpc",
            "vpnGateways[vpn-2].vpc",
            "cens[cen-1].vpcs[vpc-1]",
            "virtualBorderRouters[vbr-1].vpcs[vpc-1]");
    assertThat(problems.get(0))
        .isEqualTo(
            new DuplicateId(
                Path.parse("dataCenters[dc-shanghai]"),
                SHANGHAI,
                Path.parse("dataCenters[dc-shanghai]")));
  }

  @Test
  void eachProblemSaysItInOneLineThatBeginsWithThePlace() {
    UnaryOperator<Topology> primaries =
        tunnel(TO_SHANGHAI, TunnelRole.SECONDARY, it -> it.withRole(TunnelRole.PRIMARY));
    UnaryOperator<Topology> dangling = vpnGateway(GATEWAY_2, it -> it.withVpc(VpcId.of("vpc-2")));
    UnaryOperator<Topology> duplicate = connection(ROUTER_TO_BEIJING, it -> it.withId(TO_SHANGHAI));
    for (UnaryOperator<Topology> change : List.of(primaries, dangling, duplicate)) {
      IntegrityProblem problem = problems(change).get(0);
      assertThat(problem.toString())
          .startsWith(problem.path() + ": ")
          .endsWith(problem.message())
          .hasLineCount(1);
      assertThat(problem.<Object>match(it -> it, it -> it, it -> it)).isSameAs(problem);
    }
  }

  @Test
  void theMessageOfTheExceptionQuotesTenProblemsAndCountsTheRest() {
    Topology.Builder builder = Topology.builder();
    for (int i = 0; i < 13; i++) {
      builder.addCen(
          compliant()
              .cens()
              .get(0)
              .withId(CenId.of("cen-" + i))
              .withVpcs()
              .withVpnGateways()
              .withVirtualBorderRouters(VirtualBorderRouterId.of("nowhere")));
    }
    InvalidTopologyException refusal =
        catchThrowableOfType(InvalidTopologyException.class, builder::build);
    assertThat(refusal.problems()).hasSize(13);
    assertThat(refusal).hasMessageContaining("cens[cen-9]").hasMessageContaining("3 more");
    assertThat(refusal.getMessage()).doesNotContain("cens[cen-10]");
  }

  private static UnaryOperator<Topology> staticRouteOfGateway1(ConnectionId connection) {
    Ipv4Prefix destination = Ipv4Prefix.parse("10.9.0.0/16");
    return vpnGateway(
        GATEWAY_1,
        it ->
            it.withStaticRoutes(
                new StaticRoute(destination, connection, StaticRouteTable.DESTINATION)));
  }

  private static CustomerGatewayId device(String id) {
    return CustomerGatewayId.of(id);
  }

  private static void assertDangling(UnaryOperator<Topology> change, String path, ResourceId id) {
    assertThat(problems(change))
        .containsExactly(new DanglingReference(Path.parse(path), id, Optional.empty()));
  }

  private static List<IntegrityProblem> problems(UnaryOperator<Topology> change) {
    return catchThrowableOfType(InvalidTopologyException.class, () -> compliantBut(change))
        .problems();
  }

  private static List<IntegrityProblem> problems(Topology.Builder builder) {
    return catchThrowableOfType(InvalidTopologyException.class, builder::build).problems();
  }
}
