package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTransitionTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/transition");

  @Test
  void followsFromRfcs() {
    rule.says(
        "RFC 7526",
        Severity.WARNING,
        "SIX_TO_FOUR_DEPRECATED",
        "SIX_TO_FOUR",
        "TRANSLATORS",
        "SPECIAL_PURPOSES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.88.99.0/24",
        "192.88.99.2/32",
        "::ffff:0.0.0.0/96",
        "64:ff9b::/96",
        "64:ff9b::a00:0/104",
        "64:ff9b:1::/48",
        "2001::/32",
        "2002::/16",
        "2002:c000:204::/48"
      })
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.88.98.0/24",
        "192.88.100.0/24",
        "64:ff9b::1:0:0/96",
        "64:ff9b:2::/48",
        "2001:1::/32",
        "2002::/15",
        "2003::/16"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("192.88.99.0/24");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
