package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.RuleUnderTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgpIdentifierZeroTest {
  private final RuleUnderTest rule =
      RuleUnderTest.rule(RfcRules.january2025(), "bgp-identifier/zero");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 6286", Severity.ERROR, "IDENTIFIER", "BAD_IDENTIFIER");
  }

  @Test
  void findsZero() {
    rule.alone(
        identifiedBy("0.0.0.0"),
        "customerGateways[cgw-beijing-1].bgpIdentifier",
        Map.of("value", "0.0.0.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.1", "10.0.0.1", "224.0.0.1", "255.255.255.255"})
  void takesEveryOtherNumber(String identifier) {
    rule.passes(identifiedBy(identifier), 1);
  }

  @Test
  void doesNotApplyWhereNoIdentifierIsKnown() {
    rule.isNotApplicable(Designs.COMPLIANT);
  }

  private static Topology identifiedBy(String identifier) {
    return Designs.customerGateway(it -> it.withBgpIdentifier(Ipv4Address.parse(identifier)));
  }
}
