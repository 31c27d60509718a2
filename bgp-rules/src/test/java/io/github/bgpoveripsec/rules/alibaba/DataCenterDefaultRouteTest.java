package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCenterDefaultRouteTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("data-center/default-route");

  @Test
  void followsFromThePage() {
    rule.says("S20", Severity.ERROR, "NO_DEFAULT_ROUTE");
  }

  @Test
  void passesEveryOtherPrefix() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsTheDefaultRoute() {
    rule.alone(
        Change.advertising(COMPLIANT, "0.0.0.0/0"),
        "dataCenters[dc-beijing].advertises[0.0.0.0/0]",
        Map.of("value", "0.0.0.0/0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/1", "128.0.0.0/1", "0.0.0.0/32", "::/0"})
  void takesItsNeighbours(String prefix) {
    rule.passes(Change.advertising(COMPLIANT, prefix), 2);
  }

  @Test
  void leavesDataCentersAloneThatOnlyATransitRouterReaches() {
    rule.passes(Change.bgpOff(Change.advertising(COMPLIANT, "0.0.0.0/0")), 1);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
