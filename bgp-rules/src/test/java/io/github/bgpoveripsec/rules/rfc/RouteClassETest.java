package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteClassETest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/class-e");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 1112", Severity.WARNING, "CLASS_E", "SPECIAL_PURPOSES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"240.0.0.0/4", "240.0.0.0/32", "255.255.255.254/31"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"239.255.255.255/32", "255.255.255.255/32", "224.0.0.0/3"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("240.0.0.0/4");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
