package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsnAsTransTest {
  private final AsnRuleUnderTest rule = AsnRuleUnderTest.rule("asn/as-trans");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 6793", Severity.WARNING, "AS_TRANS");
  }

  @ParameterizedTest
  @ValueSource(longs = {23456})
  void findsTheNumber(long asn) {
    rule.refuses(asn);
  }

  @ParameterizedTest
  @ValueSource(longs = {23455, 23457})
  void takesItsNeighbours(long asn) {
    rule.takes(asn);
  }

  @Test
  void leavesTunnelsAloneWhoseBgpIsOff() {
    rule.leavesTunnelsWithoutBgpAlone(23456);
  }

  @Test
  void doesNotApplyWhereThereIsNoNumber() {
    rule.doesNotApplyToNothing();
  }
}
