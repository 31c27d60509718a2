package io.github.bgpoveripsec.rules;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Joins verdicts one by one; keeps a count, and no more, for parts that pass. */
final class Tally {
  private final List<Violation> violations = new ArrayList<>(0);
  private final List<Gap> gaps = new ArrayList<>(0);
  private Set<String> reasons = Set.of();
  private long checked;

  Tally add(Verdict verdict) {
    if (verdict instanceof Verdict.Passed passed) {
      addPassed(passed.checked());
    } else if (verdict instanceof Verdict.NotApplicable notApplicable) {
      addReasons(notApplicable.reasons());
    } else {
      violations.addAll(verdict.violations());
      gaps.addAll(verdict.gaps());
    }
    return this;
  }

  void addPassed(int parts) {
    checked += parts;
  }

  void addGap(Gap gap) {
    gaps.add(gap);
  }

  private void addReasons(List<String> more) {
    if (reasons.isEmpty()) {
      reasons = new TreeSet<>();
    }
    reasons.addAll(more);
  }

  boolean isEmpty() {
    return violations.isEmpty() && gaps.isEmpty() && checked == 0 && reasons.isEmpty();
  }

  /** The verdict on all together, of which there must be one at least. */
  Verdict toVerdict() {
    if (!violations.isEmpty()) {
      return new Verdict.Failed(violations, gaps);
    }
    if (!gaps.isEmpty()) {
      return new Verdict.Undetermined(gaps);
    }
    return checked > 0
        ? Verdict.passed(Ints.saturatedCast(checked))
        : new Verdict.NotApplicable(List.copyOf(reasons));
  }
}
