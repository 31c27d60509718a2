package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteLinkLocalTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/link-local");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 3927", Severity.ERROR, "LINK_LOCAL", "IPV6_SCOPES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.0.0/16",
        "169.254.13.0/30",
        "169.254.255.255/32",
        "fe80::/10",
        "febf:ffff::/32"
      })
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.253.255.255/32",
        "169.255.0.0/32",
        "169.254.0.0/15",
        "fe7f::/16",
        "fec0::/10"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("169.254.0.0/16");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
