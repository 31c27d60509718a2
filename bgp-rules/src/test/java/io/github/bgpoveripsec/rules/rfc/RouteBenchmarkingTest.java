package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteBenchmarkingTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/benchmarking");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 2544", Severity.WARNING, "BENCHMARKING_IPV4", "BENCHMARKING_IPV6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"198.18.0.0/15", "198.19.255.255/32", "2001:2::/48"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198.17.255.255/32",
        "198.20.0.0/32",
        "198.16.0.0/14",
        "2001:1:ffff::/48",
        "2001:2:1::/48"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("198.18.0.0/15");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
