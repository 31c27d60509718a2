package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteMulticastTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/multicast");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 4271", Severity.WARNING, "NLRI_SENSE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"224.0.0.0/4", "224.0.0.5/32", "239.255.255.255/32", "ff00::/8", "ff02::1/128"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"223.255.255.255/32", "240.0.0.0/32", "224.0.0.0/3", "fe00::/7", "feff::/16"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("224.0.0.0/4");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
