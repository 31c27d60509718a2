package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CenOverlappingRoutingDefaultTest {
  private static final String PLACE = "cens[cen-1].overlappingRouting";

  private final RuleUnderTest rule = RuleUnderTest.rule("cen/overlapping-routing-default");

  @Test
  void followsFromThePage() {
    rule.says("S29", Severity.INFO, "OVERLAPPING_ROUTING_DEFAULT");
  }

  @Test
  void passesWhereTheSettingIsStated() {
    rule.passes(COMPLIANT, 1);
  }

  @Test
  void tellsOfTheDefault() {
    rule.alone(
        Change.cenCreatedAt(COMPLIANT, "2020-01-01T00:00:00Z"),
        PLACE,
        Map.of("createdAt", "2020-01-01T08:00+08:00"));
  }

  @Test
  void doesNotApplyToOlderInstances() {
    rule.isNotApplicable(Change.cenCreatedAt(COMPLIANT, "2019-02-28T16:00:00Z"));
  }

  @Test
  void doesNotApplyWhereNothingIsKnown() {
    rule.isNotApplicable(Change.cen(COMPLIANT, it -> it.withOverlappingRouting(Optional.empty())));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
