package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.page.RulePages;
import java.util.stream.Collectors;

/** The rule sets that can be asked for by name. */
final class Catalogues {
  /** The source page to the letter. */
  static final String DEFAULT = "alibaba@2024-10-18";

  private Catalogues() {}

  static RuleSet<Topology> named(String name) {
    return Edition.tryParse(name)
        .flatMap(AlibabaVpnGatewayRules::edition)
        .orElseThrow(
            () ->
                new Refusal(
                    "unknown rule set '"
                        + Reasons.oneLine(name)
                        + "'; known: "
                        + AlibabaVpnGatewayRules.editions().stream()
                            .map(Edition::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** A page for each rule of every rule set. */
  static RulePages pages() {
    return RulePages.of(
        AlibabaVpnGatewayRules.editions().stream()
            .map(edition -> AlibabaVpnGatewayRules.edition(edition).orElseThrow())
            .toList());
  }
}
