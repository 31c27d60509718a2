package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.RuleUnderTest;
import java.util.Map;

/** A rule about AS numbers, and what it says of some. */
final class AsnRuleUnderTest {
  private static final String CUSTOMER_GATEWAY = "customerGateways[cgw-beijing-1].asn";
  private static final String TUNNEL =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].localAsn";
  private static final String CIRCUIT = "virtualBorderRouters[vbr-1].";

  private final RuleUnderTest rule;

  private AsnRuleUnderTest(RuleUnderTest rule) {
    this.rule = rule;
  }

  static AsnRuleUnderTest rule(String id) {
    return new AsnRuleUnderTest(RuleUnderTest.rule(RfcRules.january2025(), id));
  }

  void says(String rfc, Severity severity, String... sections) {
    rule.says(rfc, severity, sections);
  }

  /** Nobody may have the number, and no other rule minds. */
  void refuses(long number) {
    Asn asn = Asn.of(number);
    Map<String, String> value = Map.of("value", asn.toString());
    rule.alone(Designs.customerGateway(it -> it.withAsn(asn)), CUSTOMER_GATEWAY, value);
    rule.alone(Designs.localAsn(number), TUNNEL, value);
    rule.alone(Designs.circuit(it -> it.withPeerAsn(asn)), CIRCUIT + "peerAsn", value);
    rule.alone(Designs.circuit(it -> it.withLocalAsn(asn)), CIRCUIT + "localAsn", value);
  }

  /** Everybody may have the number as far as this rule goes. */
  void takes(long number) {
    Asn asn = Asn.of(number);
    rule.passes(Designs.customerGateway(it -> it.withAsn(asn)), 11);
    rule.passes(Designs.localAsn(number), 11);
    rule.passes(Designs.circuit(it -> it.withPeerAsn(asn)), 11);
    rule.passes(Designs.circuit(it -> it.withLocalAsn(asn)), 12);
  }

  /** Without BGP a local ASN has no effect, and is not counted. */
  void leavesTunnelsWithoutBgpAlone(long number) {
    rule.passes(Designs.localAsnForNothing(number), 9);
  }

  void doesNotApplyToNothing() {
    rule.isNotApplicable(Designs.EMPTY);
  }
}
