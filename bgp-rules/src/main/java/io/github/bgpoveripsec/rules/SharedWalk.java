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
 */
final class SharedWalk {
  private SharedWalk() {}

  static <S> List<RuleResult> judge(S subject, Collection<Rule<S>> rules) {
    Located<S> whole = Located.root(subject);
    Stop<S> start = new Stop<>();
    List<Course> courses = new ArrayList<>(rules.size());
    for (Rule<S> rule : rules) {
      Course course = new Course();
      course.follow(rule.check(), start);
      courses.add(course);
    }
    start.part(whole);
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (Rule<S> rule : rules) {
      Course course = courses.get(results.size());
      results.add(
          new RuleResult(rule.description(), course.verdict().orElseGet(() -> rule.check(whole))));
    }
    return results;
  }
}
