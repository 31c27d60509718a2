package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VpnGatewayRegionClosingTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/region-closing");

  @Test
  void followsFromThePage() {
    rule.says("S16", Severity.WARNING, "REGIONS_ASIA_PACIFIC");
  }

  @Test
  void passesRegionsThatStay() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void warnsOfSydney() {
    rule.alone(
        Change.gateway(COMPLIANT, it -> it.withRegion(Region.of("ap-southeast-2"))),
        "vpnGateways[vpn-1].region",
        Map.of("value", "ap-southeast-2"));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
