package io.github.bgpoveripsec.rules;

import com.google.common.math.IntMath;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Joins verdicts one by one; keeps a count, and no more, for parts that pass. */
final class Tally {
  private final List<Violation> violations = new ArrayList<>(0);
  private final List<Gap> gaps = new ArrayList<>(0);
  private final TreeSet<String> reasons = new TreeSet<>();
  private int checked;

  Tally add(Verdict verdict) {
    if (verdict instanceof Verdict.Passed passed) {
      addPassed(passed.checked());
    } else if (verdict instanceof Verdict.NotApplicable notApplicable) {
      reasons.addAll(notApplicable.reasons());
    } else {
      violations.addAll(verdict.violations());
      gaps.addAll(verdict.gaps());
    }
    return this;
  }

  void addPassed(int parts) {
    checked = IntMath.saturatedAdd(checked, parts);
  }

  void addViolation(Violation violation) {
    violations.add(violation);
  }

  void addGap(Gap gap) {
    gaps.add(gap);
  }

  /** The verdict on all together, or another one when there was none. */
  Verdict toVerdict(Verdict nothing) {
    if (!violations.isEmpty()) {
      return new Verdict.Failed(violations, gaps);
    }
    if (!gaps.isEmpty()) {
      return new Verdict.Undetermined(gaps);
    }
    if (checked > 0) {
      return Verdict.passed(checked);
    }
    return reasons.isEmpty() ? nothing : new Verdict.NotApplicable(List.copyOf(reasons));
  }
}
