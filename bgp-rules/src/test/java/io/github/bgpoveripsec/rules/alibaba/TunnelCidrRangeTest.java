package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelCidrRangeTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].cidr";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/cidr-range");

  @Test
  void followsFromThePage() {
    rule.says("S03", Severity.ERROR, "TUNNEL_CIDR_RANGE");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"169.254.0.0/30", "169.254.255.252/30", "169.254.0.0/16", "169.254.9.8/32"})
  void takesBlocksUpToTheEdges(String cidr) {
    rule.passes(Change.cidr(COMPLIANT, cidr), 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.253.255.252/30", "169.255.0.0/30", "10.0.0.0/30", "0.0.0.0/30"})
  void refusesBlocksOutside(String cidr) {
    rule.alone(Change.cidr(COMPLIANT, cidr), PLACE, Map.of("value", cidr));
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.0.0/15", "0.0.0.0/0"})
  void refusesBlocksThatReachBeyond(String cidr) {
    rule.finds(Change.cidr(COMPLIANT, cidr), PLACE, Map.of("value", cidr));
  }

  @Test
  void leavesTunnelsWithoutBlockAlone() {
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())), 6);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.cidr(COMPLIANT, "10.0.0.0/30")), 5);
  }
}
