package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many subjects, rules by verdict and findings by severity there are in reports. */
final class Counts {
  private final Map<Verdict.Kind, Integer> rules = new EnumMap<>(Verdict.Kind.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int subjects;
  private int subjectsWithFindings;
  private long checked;

  static Counts of(Report report) {
    Counts counts = new Counts();
    counts.add(report);
    return counts;
  }

  void add(Report report) {
    subjects++;
    int before = findings();
    for (RuleResult result : report.results()) {
      rules.merge(result.verdict().kind(), 1, Integer::sum);
      int violations = result.verdict().violations().size();
      if (violations > 0) {
        findings.merge(result.rule().severity(), violations, Integer::sum);
      }
      if (result.verdict() instanceof Verdict.Passed passed) {
        checked += passed.checked();
      }
    }
    subjectsWithFindings += findings() > before ? 1 : 0;
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

  /** The number of parts that rules which passed have looked at. */
  long checked() {
    return checked;
  }

  Optional<Severity> worst() {
    return findings.keySet().stream().findFirst();
  }
}
