package io.github.bgpoveripsec.rules;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule set had to say about a subject, without the subject.
 *
 * @param editions which editions of which catalogues were asked
 * @param results the result of each rule, in the order of the ids
 */
public record Report(List<Edition> editions, List<RuleResult> results) implements Serializable {
  private static final Comparator<RuleResult> BY_ID =
      Comparator.comparing(result -> result.rule().id());

  /**
   * A report with its parts in any order.
   *
   * @param editions which editions of which catalogues were asked
   * @param results the result of each rule
   */
  public Report {
    editions = Canonical.of(editions);
    results =
        Comparators.isInOrder(results, BY_ID)
            ? List.copyOf(results)
            : results.stream().sorted(BY_ID).toList();
  }

  /**
   * What this report and another one say, such as those on a subject and on how it came about.
   *
   * @param other a report by other rules
   * @return both in one
   * @throws IllegalArgumentException when a rule of each has the same id
   */
  public Report plus(Report other) {
    List<Edition> allEditions = new ArrayList<>(editions);
    allEditions.addAll(other.editions);
    List<RuleResult> allResults = new ArrayList<>(results);
    allResults.addAll(other.results);
    Set<String> ids = new HashSet<>();
    for (RuleResult result : allResults) {
      if (!ids.add(result.rule().id())) {
        throw new IllegalArgumentException(
            "expected each rule once, got " + result.rule().id() + " twice");
      }
    }
    return new Report(allEditions, allResults);
  }

  /**
   * The findings of all rules.
   *
   * @return the findings, sorted by place, then from the worst on, then by rule
   */
  public List<Finding> findings() {
    return results.stream().flatMap(result -> result.findings().stream()).sorted().toList();
  }

  /**
   * The results of one kind.
   *
   * @param kind how the rules ended
   * @return the results, in the order of the ids
   */
  public List<RuleResult> results(Verdict.Kind kind) {
    return results.stream().filter(result -> result.verdict().kind() == kind).toList();
  }

  /**
   * The worst severity among the findings.
   *
   * @return the severity, or empty when there are no findings
   */
  public Optional<Severity> worst() {
    return results(Verdict.Kind.FAILED).stream()
        .map(result -> result.rule().severity())
        .min(Comparator.naturalOrder());
  }

  /**
   * Whether a rule of severity error is broken.
   *
   * @return true when the worst finding is an error
   */
  public boolean hasErrors() {
    return worst().equals(Optional.of(Severity.ERROR));
  }
}
