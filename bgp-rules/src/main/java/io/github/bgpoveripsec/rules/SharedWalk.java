package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Judges a subject by many rules on one walk through it.
 *
 * <p>Rules go the same ways: to every tunnel, to every gateway. So the ways of all rules are laid
 * together into a tree of stops, where a step that several of them begin with is one branch. Each
 * part is found once, and at its stop every rule is told that wants to know.
 *
 * <p>No verdict depends on it. A rule that throws, or whose way does, is given up on the walk and
 * judged again by itself, which says where it broke down.
 *
 * <p>A walk is laid out once for its rules and does not change when it is gone: what does is in a
 * {@link Journey}.
 */
final class SharedWalk<S> {
  private final List<Rule<S>> rules;
  private final Survey survey = new Survey();
  private final Stop<S> start = survey.newStop();

  SharedWalk(Collection<Rule<S>> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < this.rules.size(); i++) {
      new Course(survey, i).follow(this.rules.get(i).check(), start);
    }
  }

  /** Judges a subject by all rules, which keep their order. */
  List<RuleResult> judge(S subject) {
    Located<S> whole = Located.root(subject);
    Journey journey = new Journey(rules.size(), survey);
    journey.at(start).part(whole);
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      Rule<S> rule = rules.get(i);
      Verdict verdict = journey.verdict(i).orElseGet(() -> rule.check(whole));
      results.add(new RuleResult(rule.description(), verdict));
    }
    return results;
  }
}
