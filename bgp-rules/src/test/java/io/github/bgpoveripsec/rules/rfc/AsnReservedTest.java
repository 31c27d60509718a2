package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsnReservedTest {
  private final AsnRuleUnderTest rule = AsnRuleUnderTest.rule("asn/reserved");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 7249", Severity.WARNING, "ASN_REGISTRY");
  }

  @ParameterizedTest
  @ValueSource(longs = {65552, 131071})
  void findsTheNumber(long asn) {
    rule.refuses(asn);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 65551, 131072})
  void takesItsNeighbours(long asn) {
    rule.takes(asn);
  }

  @Test
  void leavesTunnelsAloneWhoseBgpIsOff() {
    rule.leavesTunnelsWithoutBgpAlone(65552);
  }

  @Test
  void doesNotApplyWhereThereIsNoNumber() {
    rule.doesNotApplyToNothing();
  }
}
