package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteProtocolTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/protocol");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 6890", Severity.WARNING, "SPECIAL_PURPOSES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.0.0/24",
        "192.0.0.0/29",
        "192.0.0.8/32",
        "192.0.0.170/31",
        "192.0.0.255/32",
        "2001::/23",
        "2001:1::1/128",
        "2001:20::/28",
        "2001:1ff::/32",
        "5f00::/16",
        "100:0:0:1::/64"
      })
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "191.255.255.255/32",
        "192.0.1.0/32",
        "2000:ffff::/32",
        "2001:200::/32",
        "2001::/32",
        "2001:2::/48",
        "5eff::/16",
        "5f01::/16",
        "100::/64",
        "100:0:0:2::/64"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("192.0.0.0/24");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
