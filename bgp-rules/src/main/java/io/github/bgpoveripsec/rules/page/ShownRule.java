package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule as one of the rule sets has it, whether it is about designs or about changes.
 *
 * @param editions the editions of the rule set
 * @param description what is to be said about the rule there
 * @param judge how it judges the step from one design to another; a rule about designs looks at the
 *     other one only
 */
record ShownRule(
    List<Edition> editions,
    RuleDescription description,
    Function<Transition<Topology>, Verdict> judge) {

  static Stream<ShownRule> aboutDesigns(RuleSet<Topology> set) {
    return all(set, rule -> change -> rule.check(change.after()));
  }

  static Stream<ShownRule> aboutChanges(RuleSet<Transition<Topology>> set) {
    return all(set, rule -> rule::check);
  }

  private static <S> Stream<ShownRule> all(
      RuleSet<S> set, Function<Rule<S>, Function<Transition<Topology>, Verdict>> judge) {
    return set.rules().stream()
        .map(rule -> new ShownRule(set.editions(), rule.description(), judge.apply(rule)));
  }
}
