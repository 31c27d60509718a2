package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsnLastTest {
  private final AsnRuleUnderTest rule = AsnRuleUnderTest.rule("asn/last");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 7300", Severity.WARNING, "LAST_ASNS");
  }

  @ParameterizedTest
  @ValueSource(longs = {65535, 4294967295L})
  void findsTheNumber(long asn) {
    rule.refuses(asn);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 65534, 65536, 4294967294L})
  void takesItsNeighbours(long asn) {
    rule.takes(asn);
  }

  @Test
  void leavesTunnelsAloneWhoseBgpIsOff() {
    rule.leavesTunnelsWithoutBgpAlone(65535);
  }

  @Test
  void doesNotApplyWhereThereIsNoNumber() {
    rule.doesNotApplyToNothing();
  }
}
