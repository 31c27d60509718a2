package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCenterSharedAddressSpaceTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("data-center/shared-address-space");

  @Test
  void followsFromThePage() {
    rule.says("S21", Severity.ERROR, "NO_SHARED_ADDRESS_SPACE", "SHARED_ADDRESS_SPACE_EFFECT");
  }

  @Test
  void passesEveryOtherPrefix() {
    rule.passes(COMPLIANT, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100.64.0.0/10", "100.64.0.0/11", "100.96.0.0/11", "100.64.0.0/32", "100.127.255.255/32",
        "100.0.0.0/9", "100.0.0.0/8", "96.0.0.0/3", "64.0.0.0/2", "0.0.0.0/1"
      })
  void findsWhatOverlaps(String prefix) {
    rule.alone(
        Change.advertising(COMPLIANT, prefix),
        "dataCenters[dc-beijing].advertises[" + prefix + "]",
        Map.of("value", prefix));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100.63.255.255/32",
        "100.128.0.0/32",
        "100.0.0.0/10",
        "100.128.0.0/9",
        "128.0.0.0/1"
      })
  void takesItsNeighbours(String prefix) {
    rule.passes(Change.advertising(COMPLIANT, prefix), 2);
  }

  @Test
  void leavesTheDefaultRouteToItsOwnRule() {
    rule.passes(Change.advertising(COMPLIANT, "0.0.0.0/0"), 2);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
