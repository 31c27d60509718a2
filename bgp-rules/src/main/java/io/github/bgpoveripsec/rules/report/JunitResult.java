package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Suppressed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How one rule judged a subject, and which of its findings count.
 *
 * @param rule how the rule judged
 * @param findings the findings that count
 * @param suppressed the findings that do not because somebody decided so
 * @param known the findings that do not because they are in the baseline
 */
record JunitResult(
    RuleResult rule, List<Finding> findings, List<Suppressed> suppressed, List<Finding> known) {
  static List<JunitResult> of(Review review) {
    Map<String, List<Finding>> findings = byRule(review.findings());
    Map<String, List<Finding>> known = byRule(review.known());
    Map<String, List<Suppressed>> suppressed =
        review.suppressed().stream().collect(Collectors.groupingBy(it -> it.finding().rule().id()));
    return review.report().results().stream()
        .map(
            result -> {
              String id = result.rule().id();
              return new JunitResult(
                  result,
                  findings.getOrDefault(id, List.of()),
                  suppressed.getOrDefault(id, List.of()),
                  known.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private static Map<String, List<Finding>> byRule(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(it -> it.rule().id()));
  }
}
