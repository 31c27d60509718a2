package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsnAs112Test {
  private final AsnRuleUnderTest rule = AsnRuleUnderTest.rule("asn/as112");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 7534", Severity.INFO, "AS112");
  }

  @ParameterizedTest
  @ValueSource(longs = {112})
  void findsTheNumber(long asn) {
    rule.refuses(asn);
  }

  @ParameterizedTest
  @ValueSource(longs = {111, 113})
  void takesItsNeighbours(long asn) {
    rule.takes(asn);
  }

  @Test
  void leavesTunnelsAloneWhoseBgpIsOff() {
    rule.leavesTunnelsWithoutBgpAlone(112);
  }

  @Test
  void doesNotApplyWhereThereIsNoNumber() {
    rule.doesNotApplyToNothing();
  }
}
