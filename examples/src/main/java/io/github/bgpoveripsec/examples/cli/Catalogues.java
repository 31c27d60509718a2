package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.alibaba.AlibabaChangeRules;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.page.RulePages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule sets that can be asked for by name. */
final class Catalogues {
  /** The source page to the letter. */
  static final String DEFAULT = "alibaba@2024-10-18";

  private Catalogues() {}

  static RuleSet<Topology> named(String name) {
    return found(name, AlibabaVpnGatewayRules::edition);
  }

  /** The rules about changes in the rule set of a name. */
  static RuleSet<Transition<Topology>> changes(String name) {
    return found(name, AlibabaChangeRules::edition);
  }

  private static <S> RuleSet<S> found(
      String name, Function<Edition, Optional<RuleSet<S>>> catalogue) {
    return Edition.tryParse(name)
        .flatMap(catalogue)
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
    List<Edition> editions = AlibabaVpnGatewayRules.editions();
    return RulePages.of(
        editions.stream().map(it -> AlibabaVpnGatewayRules.edition(it).orElseThrow()).toList(),
        editions.stream().map(it -> AlibabaChangeRules.edition(it).orElseThrow()).toList());
  }
}
