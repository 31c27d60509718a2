package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hub passes on to vpn-2 from the VPC behind vpn-1. */
class PassedOnRoutesTest {
  private final RuleUnderTest defaultRoute = RuleUnderTest.rule("data-center/default-route");
  private final RuleUnderTest shared = RuleUnderTest.rule("data-center/shared-address-space");
  private final RuleUnderTest automatic = RuleUnderTest.rule("vpn-gateway/automatic-advertisement");
  private final RuleUnderTest conflict = RuleUnderTest.rule("vpn-gateway/route-conflict");
  private final RuleUnderTest overlap = RuleUnderTest.rule("vpn-gateway/route-overlap");

  /** A hub without routes of its own, and a data centre that advertises two. */
  private static Topology hubOf(List<String> system, IpsecConnection... ofSecondGateway) {
    List<IpsecConnection> second =
        Stream.of(ofSecondGateway).map(it -> withLocalAsn(it, 64602)).toList();
    return Topology.builder()
        .addDataCenters(hub("dc-1"), dataCenter("dc-2", "10.1.0.0/16", "10.8.0.0/16"))
        .addCustomerGateways(
            customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
        .addVpcs(vpc("vpc-1", system.toArray(String[]::new)), vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(
            gateway("vpn-1", "vpc-1", withLocalAsn(single("vco-1", "cgw-1", 1), 64601)),
            gateway("vpn-2", "vpc-2").withConnections(second))
        .build();
  }

  private static Topology second(Topology topology, UnaryOperator<VpnGateway> change) {
    return topology.withVpnGateways(
        topology.vpnGateways().get(0), change.apply(topology.vpnGateways().get(1)));
  }

  @Test
  void aDefaultRouteOfAVpcIsNotPassedOn() {
    Topology topology = hubOf(List.of("0.0.0.0/0"), single("vco-2", "cgw-1", 2));
    defaultRoute.finds(topology, "dataCenters[dc-1].readvertises", Map.of("value", "0.0.0.0/0"));
    assertThat(defaultRoute.related(topology))
        .containsExactly("vpcs[vpc-1].systemRouteTable: holds 0.0.0.0/0");
    shared.passes(topology, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.64.0.0/10", "100.127.255.255/32", "100.0.0.0/8"})
  void sharedAddressesOfAVpcAreNotPassedOn(String prefix) {
    Topology topology = hubOf(List.of("10.9.0.0/16", prefix), single("vco-2", "cgw-1", 2));
    shared.finds(topology, "dataCenters[dc-1].readvertises", Map.of("value", prefix));
    assertThat(shared.related(topology))
        .containsExactly("vpcs[vpc-1].systemRouteTable: holds " + prefix);
    defaultRoute.passes(topology, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.63.0.0/16", "100.128.0.0/16", "0.0.0.0/1", "::/0"})
  void theRestMayBePassedOn(String prefix) {
    Topology topology = hubOf(List.of(prefix), single("vco-2", "cgw-1", 2));
    defaultRoute.passes(topology, 2);
    if (!prefix.equals("0.0.0.0/1")) {
      shared.passes(topology, 2);
    }
  }

  @Test
  void whatGoesToNobodyElseIsNotPassedOn() {
    Topology topology = hubOf(List.of("0.0.0.0/0", "100.64.0.0/10"), single("v", "cgw-2", 2));
    defaultRoute.passes(topology, 2);
    shared.passes(topology, 2);
  }

  @Test
  void aGatewayThatKeepsWhatIsPassedOnIsFound() {
    Topology on = hubOf(List.of("10.9.0.0/16"), single("vco-2", "cgw-1", 2));
    Topology off = second(on, it -> it.withAutomaticRouteAdvertisement(false));
    automatic.passes(on, 2);
    automatic.finds(off, "vpnGateways[vpn-2].automaticRouteAdvertisement", Map.of());
    assertThat(automatic.related(off)).containsExactly("dataCenters[dc-1]: passes on routes");
  }

  @Test
  void aGatewayThatLearnsOwnAndPassedOnNamesBoth() {
    Topology off =
        second(
            hubOf(List.of("10.9.0.0/16"), single("vco-2", "cgw-1", 2), single("vco-3", "cgw-2", 3)),
            it -> it.withAutomaticRouteAdvertisement(false));
    assertThat(automatic.related(off))
        .containsExactly(
            "dataCenters[dc-1]: passes on routes", "dataCenters[dc-2]: advertises routes");
  }

  @Test
  void aGatewayThatLearnsNothingMayKeepIt() {
    Topology off =
        second(
            hubOf(List.of("100.64.0.0/10"), single("vco-2", "cgw-1", 2)),
            it -> it.withAutomaticRouteAdvertisement(false));
    automatic.passes(off, 1);
  }

  @Test
  void whatIsPassedOnTwiceConflictsAndIsNamedOnce() {
    Topology twice =
        hubOf(
            List.of("10.9.0.0/16", "10.7.0.0/16"),
            dual("vco-2", "cgw-1", 2),
            dual("vco-3", "cgw-1", 3));
    conflict.finds(
        twice, "vpnGateways[vpn-2]", Map.of("prefix", "10.7.0.0/16", "connections", "2"));
    assertThat(conflict.related(twice))
        .containsExactly(
            "vpnGateways[vpn-2].connections[vco-2]: 10.7.0.0/16",
            "vpnGateways[vpn-2].connections[vco-3]: 10.7.0.0/16");
  }

  @ParameterizedTest
  @CsvSource({"10.8.0.0/16, true", "10.9.0.0/16, false", "10.8.0.0/17, false"})
  void whatIsPassedOnMayConflictWithWhatIsOwn(String prefix, boolean conflicts) {
    Topology topology =
        hubOf(List.of(prefix), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-2", 3));
    if (conflicts) {
      conflict.finds(topology, "vpnGateways[vpn-2]", Map.of("prefix", prefix, "connections", "2"));
    } else {
      assertThat(conflict.verdict(topology).violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.8.0.0/17, 10.8.0.0/17, 10.8.0.0/16",
    "10.8.0.0/15, 10.8.0.0/16, 10.8.0.0/15",
  })
  void whatIsPassedOnMayLieInsideWhatIsOwn(String prefix, String covered, String covering) {
    overlap.finds(
        hubOf(List.of(prefix), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-2", 3)),
        "vpnGateways[vpn-2]",
        Map.of("covered", covered, "covering", covering));
  }

  @Test
  void whatIsPassedOnOverOneConnectionMayBeNested() {
    Topology one = hubOf(List.of("10.9.0.0/16", "10.9.1.0/24"), dual("vco-2", "cgw-1", 2));
    overlap.isNotApplicable(one);
    conflict.isNotApplicable(one);
  }

  @Test
  void whatTheGatewayHasNoRoomForIsNotNested() {
    Topology topology =
        hubOf(List.of("10.8.0.0/17"), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-2", 3));
    overlap.finds(
        second(topology, it -> it.withBgpRouteQuota(3)),
        "vpnGateways[vpn-2]",
        Map.of("covered", "10.8.0.0/17", "covering", "10.8.0.0/16"));
    overlap.isNotApplicable(second(topology, it -> it.withBgpRouteQuota(2)));
  }
}
