package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Judges a large subject by many rules in one go.
 *
 * <p>Rule after rule would fetch the whole subject from memory once for each rule. So the rules
 * take turns: all of them visit the first few elements of each list, then all of them the next few.
 * What one rule has fetched is then still at hand for the others, and the time for an element does
 * not grow with the size of the subject. No verdict depends on it.
 */
final class Sweep {
  private Sweep() {}

  static <S> List<RuleResult> judge(S subject, Collection<Rule<S>> rules) {
    Located<S> whole = Located.root(subject);
    List<Course<S, ?>> courses = new ArrayList<>();
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (Rule<S> rule : rules) {
      if (rule.check() instanceof Each<S, ?> each && each.goesByStretches()) {
        courses.add(new Course<>(rule, each));
      } else {
        results.add(new RuleResult(rule.description(), rule.check(whole)));
      }
    }
    Stretch stretch = Stretch.first();
    visit(courses, whole.narrowed(stretch));
    while (stretch.more()) {
      stretch = stretch.next();
      visit(courses, whole.narrowed(stretch));
    }
    courses.forEach(course -> results.add(course.result()));
    return results;
  }

  private static <S> void visit(List<Course<S, ?>> courses, Located<S> stretch) {
    courses.forEach(course -> course.visit(stretch));
  }

  /** How far one rule has come. */
  private static final class Course<S, P> {
    private final Rule<S> rule;
    private final Each<S, P> each;
    private final Tally tally = new Tally();
    private Optional<Verdict> defect = Optional.empty();

    Course(Rule<S> rule, Each<S, P> each) {
      this.rule = rule;
      this.each = each;
    }

    /** As with any check, whoever throws on the way to the parts has no other verdict. */
    void visit(Located<S> stretch) {
      if (defect.isEmpty()) {
        defect = Judge.attempt(() -> each.visit(stretch, tally), stretch);
      }
    }

    RuleResult result() {
      return new RuleResult(rule.description(), defect.orElseGet(() -> each.verdict(tally)));
    }
  }
}
