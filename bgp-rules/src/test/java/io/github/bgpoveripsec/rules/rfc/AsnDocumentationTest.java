package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsnDocumentationTest {
  private final AsnRuleUnderTest rule = AsnRuleUnderTest.rule("asn/documentation");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 5398", Severity.WARNING, "DOCUMENTATION_ASNS");
  }

  @ParameterizedTest
  @ValueSource(longs = {64496, 64511, 65536, 65551})
  void findsTheNumber(long asn) {
    rule.refuses(asn);
  }

  @ParameterizedTest
  @ValueSource(longs = {64495, 64512, 65535, 65552})
  void takesItsNeighbours(long asn) {
    rule.takes(asn);
  }

  @Test
  void leavesTunnelsAloneWhoseBgpIsOff() {
    rule.leavesTunnelsWithoutBgpAlone(64496);
  }

  @Test
  void doesNotApplyWhereThereIsNoNumber() {
    rule.doesNotApplyToNothing();
  }
}
