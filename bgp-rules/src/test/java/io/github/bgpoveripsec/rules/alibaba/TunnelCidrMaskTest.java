package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelCidrMaskTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].cidr";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/cidr-mask");

  @Test
  void followsFromThePage() {
    rule.says("S04", Severity.ERROR, "TUNNEL_CIDR_MASK");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.30.0/29",
        "169.254.30.0/31",
        "169.254.30.1/32",
        "169.254.0.0/16",
        "169.254.0.0/29"
      })
  void refusesEveryOtherLength(String cidr) {
    rule.alone(Change.cidr(COMPLIANT, cidr), PLACE, Map.of("value", cidr));
  }

  @Test
  void asksForTheLengthOnly() {
    rule.passes(Change.cidr(COMPLIANT, "10.0.0.0/30"), 7);
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
    rule.passes(Change.bgpOff(Change.cidr(COMPLIANT, "169.254.30.0/29")), 5);
  }
}
