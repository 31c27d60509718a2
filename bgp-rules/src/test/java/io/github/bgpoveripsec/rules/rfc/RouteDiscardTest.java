package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteDiscardTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/discard");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 6666", Severity.WARNING, "DISCARD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100::/64", "100::ffff/128"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100::/63", "100:0:0:1::/64", "ff:ffff:ffff:ffff::/64"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("100::/64");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
