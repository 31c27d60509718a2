package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.Comparator;
import java.util.List;

/** What several rule sets hold together. */
final class Catalogue {
  private Catalogue() {}

  /** The rules in the order of their ids. */
  static List<RuleDescription> rules(List<? extends RuleSet<?>> sets) {
    return sets.stream()
        .<Rule<?>>flatMap(set -> set.rules().stream())
        .map(Rule::description)
        .sorted(Comparator.comparing(RuleDescription::id))
        .toList();
  }

  /** The editions, each named once. */
  static List<Edition> editions(List<? extends RuleSet<?>> sets) {
    return sets.stream().flatMap(set -> set.editions().stream()).sorted().distinct().toList();
  }
}
