package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteLimitedBroadcastTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/limited-broadcast");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 1812", Severity.ERROR, "LIMITED_BROADCAST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"255.255.255.255/32"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"255.255.255.254/32", "255.255.255.254/31", "0.0.0.0/32"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("255.255.255.255/32");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
