package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VpnGatewayAutomaticAdvertisementOffTest {
  private static final String PLACE = "vpnGateways[vpn-1].automaticRouteAdvertisement";

  private final ChangeUnderTest rule =
      new ChangeUnderTest("vpn-gateway/automatic-advertisement-off");

  @Test
  void followsFromTheApi() {
    rule.says("E16", Severity.ERROR, "AUTOMATIC_ADVERTISEMENT_OFF");
    assertThat(AlibabaChangeRules.october2024().rule("vpn-gateway/automatic-advertisement-off"))
        .isEmpty();
  }

  @Test
  void passesEachGatewayThatGoesOn() {
    rule.passes(COMPLIANT, COMPLIANT, 2);
  }

  @Test
  void findsOneSwitchedOffWhileConnectionsHaveBgp() {
    rule.alone(COMPLIANT, off(COMPLIANT), PLACE, Map.of());
    assertThat(rule.related(COMPLIANT, off(COMPLIANT)))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing]",
            "vpnGateways[vpn-1].connections[vco-shanghai]");
  }

  @Test
  void findsOneSwitchedOffTogetherWithBgp() {
    rule.alone(COMPLIANT, off(Change.withoutBgp(COMPLIANT)), PLACE, Map.of());
  }

  @Test
  void findsOneWithBgpForASingleConnection() {
    Topology one = Change.bgpOff(COMPLIANT);
    rule.alone(one, off(one), PLACE, Map.of());
    assertThat(rule.related(one, off(one)))
        .containsExactly("vpnGateways[vpn-1].connections[vco-shanghai]");
  }

  @Test
  void doesNotApplyOnceBgpIsOff() {
    Topology without = Change.withoutBgp(COMPLIANT);
    rule.isNotApplicable(without, off(without));
  }

  @Test
  void leavesAloneWhatWasOffBefore() {
    rule.passes(off(COMPLIANT), off(COMPLIANT), 1);
    rule.passes(off(COMPLIANT), COMPLIANT, 1);
  }

  private static Topology off(Topology topology) {
    return Change.gateway(topology, it -> it.withAutomaticRouteAdvertisement(false));
  }
}
