package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteThisNetworkTest {
  private final RouteRuleUnderTest rule = RouteRuleUnderTest.rule("route/this-network");

  @Test
  void followsFromRfcs() {
    rule.says("RFC 1122", Severity.ERROR, "HOST_ADDRESSES", "IPV6_SCOPES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/8", "0.0.0.0/32", "0.255.255.255/32", "::/128"})
  void findsTheBlocksAndTheirParts(String prefix) {
    rule.refuses(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/0", "0.0.0.0/7", "1.0.0.0/8", "::/0", "::/127", "::2/128"})
  void takesWhatLiesBesideAndAround(String prefix) {
    rule.takes(prefix);
  }

  @Test
  void leavesAloneWhatIsNotAdvertised() {
    rule.leavesCustomEntriesAlone("0.0.0.0/8");
  }

  @Test
  void doesNotApplyWhereNothingIsAdvertised() {
    rule.doesNotApplyToNothing();
  }
}
