package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteLoopbackTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/loopback");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 1122", Severity.ERROR, "HOST_ADDRESSES", "IPV6_SCOPES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.0/8", "127.0.0.1/32", "127.255.255.255/32", "::1/128"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"126.255.255.255/32", "128.0.0.0/8", "126.0.0.0/7", "::/127", "::2/128"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("127.0.0.0/8");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
