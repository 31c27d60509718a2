package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelCidrReservedTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].cidr";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/cidr-reserved");

  @Test
  void followsFromThePage() {
    rule.says("S05", Severity.ERROR, "TUNNEL_CIDR_RESERVED");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.0.0/30",
        "169.254.1.0/30",
        "169.254.2.0/30",
        "169.254.3.0/30",
        "169.254.4.0/30",
        "169.254.5.0/30",
        "169.254.169.252/30"
      })
  void refusesTheSevenBlocks(String cidr) {
    rule.alone(Change.cidr(COMPLIANT, cidr), PLACE, Map.of("value", cidr));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.253.255.252/30",
        "169.254.0.4/30",
        "169.254.0.252/30",
        "169.254.5.4/30",
        "169.254.6.0/30",
        "169.254.169.248/30",
        "169.254.170.0/30",
        "169.254.255.252/30"
      })
  void takesTheirNeighbours(String cidr) {
    rule.passes(Change.cidr(COMPLIANT, cidr), 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"169.254.0.0/29", "169.254.0.0/31", "169.254.0.0/32", "169.254.169.248/29"})
  void leavesOtherLengthsToTheMask(String cidr) {
    rule.passes(Change.cidr(COMPLIANT, cidr), 7);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.cidr(COMPLIANT, "169.254.0.0/30")), 5);
  }
}
