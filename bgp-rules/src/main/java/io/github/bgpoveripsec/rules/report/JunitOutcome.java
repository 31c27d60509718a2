package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;

/** How a test ended, as JUnit knows it. */
enum JunitOutcome {
  PASSED,
  FAILURE,
  ERROR,
  SKIPPED;

  static JunitOutcome of(RuleResult result) {
    Verdict verdict = result.verdict();
    if (!verdict.violations().isEmpty() && result.rule().severity() != Severity.INFO) {
      return FAILURE;
    }
    if (verdict.gaps().stream().anyMatch(gap -> gap.cause() == Gap.Cause.RULE_DEFECT)) {
      return ERROR;
    }
    return switch (verdict.kind()) {
      case PASSED, FAILED -> PASSED;
      case NOT_APPLICABLE, UNDETERMINED -> SKIPPED;
    };
  }

  /** How many rules of a report ended so. */
  long count(Report report) {
    return report.results().stream().filter(result -> of(result) == this).count();
  }
}
