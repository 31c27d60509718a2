package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteServiceTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/service");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 7534", Severity.INFO, "AS112", "SPECIAL_PURPOSES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.175.48.0/24",
        "2001:3::/32",
        "2001:4:112::/48",
        "2620:4f:8000::/48"
      })
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.31.195.0/24",
        "192.31.197.0/24",
        "192.52.192.0/24",
        "192.52.194.0/24",
        "192.175.47.0/24",
        "192.175.49.0/24",
        "2001:4::/32",
        "2620:4f:8001::/48"
      })
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("192.31.196.0/24");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
