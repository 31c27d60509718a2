package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VpnGatewayVersionTest {
  private static final String PLACE = "vpnGateways[vpn-1].supportsBgp";

  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/version");

  @Test
  void followsFromThePage() {
    rule.says("S17", Severity.ERROR, "GATEWAY_VERSION");
  }

  @Test
  void passesGatewaysThatSupportBgp() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsAGatewayThatIsTooOld() {
    rule.alone(
        Change.gateway(COMPLIANT, it -> it.withSupportsBgp(false)),
        PLACE,
        Map.of("value", "false"));
  }

  @Test
  void cannotTellWhereNothingIsSaid() {
    rule.isUndetermined(
        Change.gateway(COMPLIANT, it -> it.withSupportsBgp(Optional.empty())), PLACE);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
