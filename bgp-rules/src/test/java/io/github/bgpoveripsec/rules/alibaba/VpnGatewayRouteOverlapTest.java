package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VpnGatewayRouteOverlapTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/route-overlap");

  @Test
  void followsFromThePage() {
    rule.says("S23", Severity.WARNING, "NO_ROUTE_CONFLICT", "ROUTE_CONFLICT_EFFECT");
  }

  @Test
  void passesDestinationsThatDiffer() {
    rule.passes(COMPLIANT, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.0.0/17, 192.168.0.0/17, 192.168.0.0/16",
    "192.168.255.255/32, 192.168.255.255/32, 192.168.0.0/16",
    "192.168.0.0/15, 192.168.0.0/16, 192.168.0.0/15"
  })
  void warnsOfOneInsideTheOther(String prefix, String covered, String covering) {
    Topology nested = Change.advertising(COMPLIANT, prefix);
    rule.alone(nested, "vpnGateways[vpn-1]", Map.of("covered", covered, "covering", covering));
    assertThat(rule.related(nested))
        .containsExactlyInAnyOrder(
            "vpnGateways[vpn-1].connections[vco-beijing]: " + prefix,
            "vpnGateways[vpn-1].connections[vco-shanghai]: 192.168.0.0/16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.0.0/16", "192.169.0.0/16", "192.167.255.255/32"})
  void leavesTheSameAndTheNextAlone(String prefix) {
    rule.passes(Change.advertising(COMPLIANT, prefix), prefix.equals("192.168.0.0/16") ? 1 : 2);
  }

  @Test
  void takesNestedDestinationsOfOneConnection() {
    rule.passes(Change.advertising(COMPLIANT, "10.20.0.0/16", "10.20.1.0/24"), 3);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
