package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.policy.Review;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many subjects, rules by verdict and findings by severity there are in reports. */
final class Counts {
  private final Map<Verdict.Kind, Integer> rules = new EnumMap<>(Verdict.Kind.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int subjects;
  private int suppressed;
  private int known;
  private int subjectsWithFindings;
  private long checked;

  static Counts of(Review review) {
    Counts counts = new Counts();
    counts.add(review);
    return counts;
  }

  void add(Review review) {
    subjects++;
    for (RuleResult result : review.report().results()) {
      rules.merge(result.verdict().kind(), 1, Integer::sum);
      if (result.verdict() instanceof Verdict.Passed passed) {
        checked += passed.checked();
      }
    }
    review.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    suppressed += review.suppressed().size();
    known += review.known().size();
    subjectsWithFindings += review.findings().isEmpty() ? 0 : 1;
  }

  int subjects() {
    return subjects;
  }

  int subjectsWithFindings() {
    return subjectsWithFindings;
  }

  int rules() {
    return rules.values().stream().mapToInt(Integer::intValue).sum();
  }

  int rules(Verdict.Kind kind) {
    return rules.getOrDefault(kind, 0);
  }

  int findings() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** The number of findings that do not count because somebody decided so. */
  int suppressed() {
    return suppressed;
  }

  /** The number of findings that do not count because they are in the baseline. */
  int known() {
    return known;
  }

  /** The number of parts that rules which passed have looked at. */
  long checked() {
    return checked;
  }

  Optional<Severity> worst() {
    return findings.keySet().stream().findFirst();
  }
}
