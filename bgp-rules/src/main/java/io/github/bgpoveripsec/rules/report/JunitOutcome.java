package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.List;

/** How a test ended, as JUnit knows it. */
enum JunitOutcome {
  PASSED,
  FAILURE,
  ERROR,
  SKIPPED;

  static JunitOutcome of(JunitResult result) {
    Verdict verdict = result.rule().verdict();
    if (result.findings().stream().anyMatch(it -> it.severity() != Severity.INFO)) {
      return FAILURE;
    }
    if (verdict.gaps().stream().anyMatch(gap -> gap.cause() == Gap.Cause.RULE_DEFECT)) {
      return ERROR;
    }
    return switch (verdict.kind()) {
      case PASSED -> PASSED;
      case FAILED -> result.findings().isEmpty() ? SKIPPED : PASSED;
      case NOT_APPLICABLE, UNDETERMINED -> SKIPPED;
    };
  }

  /** How many of some rules ended so. */
  long count(List<JunitResult> results) {
    return results.stream().filter(result -> of(result) == this).count();
  }
}
