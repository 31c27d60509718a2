package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VpnGatewayRouteConflictTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/route-conflict");

  @Test
  void followsFromThePage() {
    rule.says("S23", Severity.ERROR, "NO_ROUTE_CONFLICT", "ROUTE_CONFLICT_EFFECT");
  }

  @Test
  void passesDestinationsThatDiffer() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsADestinationAdvertisedTwice() {
    Topology twice = Change.advertising(COMPLIANT, "192.168.0.0/16");
    rule.alone(twice, "vpnGateways[vpn-1]", Map.of("prefix", "192.168.0.0/16", "connections", "2"));
    assertThat(rule.related(twice))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing]: 192.168.0.0/16",
            "vpnGateways[vpn-1].connections[vco-shanghai]: 192.168.0.0/16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.0.0/17", "192.168.0.0/15", "192.169.0.0/16", "192.167.0.0/16"})
  void takesEveryOther(String prefix) {
    rule.passes(Change.advertising(COMPLIANT, prefix), 2);
  }

  @Test
  void countsBothDataCentresOfAConnectionThatLeadsToTwo() {
    rule.finds(
        Change.tunnel(COMPLIANT, it -> it.withCustomerGateway(Topologies.SHANGHAI_1)),
        "vpnGateways[vpn-1]",
        Map.of("prefix", "192.168.0.0/16", "connections", "2"));
  }

  @Test
  void doesNotCountSingleTunnels() {
    Topology twice = Change.advertising(COMPLIANT, "192.168.0.0/16");
    rule.isNotApplicable(
        Change.connection(
            twice, it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE))));
  }

  @Test
  void leavesOutWhatTheGatewayRefusesAnyway() {
    Topology twice =
        TopologyChanges.dataCenter(
                Topologies.SHANGHAI, it -> it.withAdvertises(Prefix.parse("0.0.0.0/0")))
            .apply(Change.advertising(COMPLIANT, "0.0.0.0/0"));
    rule.isNotApplicable(twice);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
