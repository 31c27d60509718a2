package io.github.bgpoveripsec.examples;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.Rule.rule;

import io.github.bgpoveripsec.model.net.AsnRange;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.topology.TopologyParts;
import java.util.List;
import java.util.stream.Collectors;

/** Is this design allowed in our house? Adds a rule to a catalogue, and leaves one out. */
public final class AddYourOwnRule {
  private static final AsnRange OURS = AsnRange.of(64_600, 64_699);

  private static final Condition<Tunnel> ONE_OF_OURS =
      Condition.of("a local ASN of ours", tunnel -> OURS.contains(tunnel.effectiveLocalAsn()));

  private AddYourOwnRule() {}

  /**
   * Prints what the house has to say about a design.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.print(answer(CheckADesign.design()));
  }

  static String answer(Topology design) {
    return houseRules().check(design).findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.message().text() + "\n")
        .collect(Collectors.joining());
  }

  static RuleSet<Topology> houseRules() {
    Rule<Topology> ownAsn =
        rule("house/local-asn", "Local ASNs come from our own range")
            .because("our monitoring recognises the cloud by its ASN")
            .severity(Severity.WARNING)
            .remedy("Take an ASN from 64600 to 64699.")
            .requires(
                TopologyParts.BGP_TUNNELS.each(
                    that(ONE_OF_OURS)
                        .at("localAsn")
                        .saying("expected an ASN from {first} to {last}, got {asn}")
                        .with("first", tunnel -> OURS.first())
                        .with("last", tunnel -> OURS.last())
                        .with("asn", Tunnel::effectiveLocalAsn)));
    return AlibabaVpnGatewayRules.october2024()
        .plus(RuleSet.of(Edition.of("house", "2026"), List.of(ownAsn)))
        .without("tunnel/local-asn-default");
  }
}
