package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A report with what was decided about it: of each finding, where it stands.
 *
 * <p>Every finding of the report is in exactly one of {@link #findings}, {@link #suppressed} and
 * {@link #known}. Verdicts stay as they are, so a rule may have failed although none of its
 * findings is left.
 */
@BgpValue
@Value.Immutable
public sealed interface Review extends Serializable permits ImmutableReview {
  /**
   * What the rules had to say, graded as was decided for whole designs.
   *
   * @return the report, with all findings
   */
  Report report();

  /**
   * The findings that count: those which nothing was decided about, and which are not known.
   *
   * @return the findings, graded as was decided, by place, then from the worst on, then by rule
   */
  List<Finding> findings();

  /**
   * The findings that do not count because somebody decided so.
   *
   * @return the findings in the same order, each with the decision
   */
  List<Suppressed> suppressed();

  /**
   * The findings that do not count because they are in the baseline.
   *
   * @return the findings in the same order
   */
  List<Finding> known();

  /**
   * What is in the baseline and no longer found, so that the baseline can do without it.
   *
   * @return the entries in the order of the baseline
   */
  List<BaselineEntry> stale();

  /**
   * The decisions that had an effect.
   *
   * @return the decisions in their order
   */
  List<Deviation> used();

  /**
   * The decisions that had none: no finding to suppress or to grade, no number to replace.
   *
   * @return the decisions in their order
   */
  List<Deviation> unused();

  /**
   * Whether the report was held against a baseline, be it an empty one.
   *
   * @return true where a finding that counts is known to be new
   */
  boolean compared();

  /**
   * A report about which nothing was decided.
   *
   * @param report what the rules had to say
   * @return the review in which every finding counts
   */
  static Review of(Report report) {
    return ImmutableReview.builder()
        .report(report)
        .findings(report.findings())
        .compared(false)
        .build();
  }

  /**
   * Holds the findings that count against a baseline.
   *
   * @param entries what is known of the design; entries that several baselines have count once
   * @return the same with what is known set aside
   */
  default Review against(Collection<BaselineEntry> entries) {
    Set<String> old = entries.stream().map(BaselineEntry::fingerprint).collect(Collectors.toSet());
    List<Finding> fresh = new ArrayList<>();
    List<Finding> familiar = new ArrayList<>(known());
    for (Finding finding : findings()) {
      (old.contains(finding.fingerprint()) ? familiar : fresh).add(finding);
    }
    Set<String> found =
        Stream.of(findings(), known(), suppressed().stream().map(Suppressed::finding).toList())
            .flatMap(List::stream)
            .map(Finding::fingerprint)
            .collect(Collectors.toSet());
    return ImmutableReview.builder()
        .from(this)
        .findings(fresh)
        .known(familiar.stream().sorted().toList())
        .stale(
            Stream.concat(stale().stream(), entries.stream())
                .filter(entry -> !found.contains(entry.fingerprint()))
                .sorted()
                .distinct()
                .toList())
        .compared(true)
        .build();
  }

  /**
   * All decisions that concern the design.
   *
   * @return the decisions in their order, with an effect or without
   */
  default List<Deviation> deviations() {
    return Stream.concat(used().stream(), unused().stream()).sorted().toList();
  }

  /**
   * The worst severity among the findings that count.
   *
   * @return the severity, or empty when there are no such findings
   */
  default Optional<Severity> worst() {
    return findings().stream().map(Finding::severity).min(Comparator.naturalOrder());
  }

  /**
   * Whether nothing was decided and nothing is known.
   *
   * @return true where the review says no more than the report
   */
  default boolean isPlain() {
    return used().isEmpty() && unused().isEmpty() && !compared();
  }
}
