package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CenOverlappingRoutingTest {
  private static final String PLACE = "cens[cen-1].overlappingRouting";

  private final RuleUnderTest rule = RuleUnderTest.rule("cen/overlapping-routing");

  @Test
  void followsFromThePage() {
    rule.says("S28", Severity.ERROR, "OVERLAPPING_ROUTING", "OVERLAPPING_ROUTING_DEFAULT");
  }

  @Test
  void passesWhereItIsOn() {
    rule.passes(COMPLIANT, 1);
  }

  @Test
  void findsWhereItIsOff() {
    Topology off = Change.cen(COMPLIANT, it -> it.withOverlappingRouting(false));
    rule.alone(off, PLACE, Map.of("setting", "off"));
    assertThat(rule.related(off))
        .containsExactly("vpnGateways[vpn-1]: uses BGP", "vpnGateways[vpn-2]: uses BGP");
  }

  @Test
  void goesByTheTimeOfCreationWhereNothingIsStated() {
    rule.passes(Change.cenCreatedAt(COMPLIANT, "2019-02-28T16:00:00.000000001Z"), 1);
    rule.finds(
        Change.cenCreatedAt(COMPLIANT, "2019-02-28T16:00:00Z"),
        PLACE,
        Map.of("setting", "off (the default)"));
  }

  @Test
  void goesByWhatIsStatedFirst() {
    rule.findsAt(
        Change.cen(
            Change.cenCreatedAt(COMPLIANT, "2020-01-01T00:00:00Z"),
            it -> it.withOverlappingRouting(false)),
        PLACE);
    rule.passes(
        Change.cen(
            Change.cenCreatedAt(COMPLIANT, "2018-01-01T00:00:00Z"),
            it -> it.withOverlappingRouting(true)),
        1);
  }

  @Test
  void cannotTellWhereNeitherIsKnown() {
    rule.isUndetermined(
        Change.cen(COMPLIANT, it -> it.withOverlappingRouting(Optional.empty())), PLACE);
  }

  @Test
  void doesNotApplyWithoutAGatewayAttached() {
    rule.isNotApplicable(
        Change.cen(COMPLIANT, it -> it.withOverlappingRouting(false).withVpnGateways()));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
