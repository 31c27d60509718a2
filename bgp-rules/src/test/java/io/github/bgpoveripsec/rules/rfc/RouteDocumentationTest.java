package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteDocumentationTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/documentation");

  @Test
  void followsFromRfcs() {
    rule.says(
        "RFC 5737",
        Severity.WARNING,
        "DOCUMENTATION_IPV4",
        "DOCUMENTATION_IPV6",
        "DOCUMENTATION_IPV6_MORE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.0/24",
        "192.0.2.255/32",
        "198.51.100.0/24",
        "203.0.113.128/25",
        "2001:db8::/32",
        "2001:db8:ffff::/48",
        "3fff::/20",
        "3fff:fff::/32"
      })
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.1.0/24",
        "192.0.3.0/24",
        "198.51.99.0/24",
        "198.51.101.0/24",
        "203.0.112.0/24",
        "203.0.114.0/24",
        "203.0.112.0/23",
        "2001:db7::/32",
        "2001:db9::/32",
        "3ffe::/16",
        "3fff:1000::/20"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("192.0.2.0/24");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
