package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Goes through a report finding by finding and applies what was decided. */
final class Reviewer {
  private final Overrides overrides;
  private final Map<String, List<Disabling>> disabled;
  private final Map<String, List<Regrading>> regraded;
  private final Set<Deviation> used;
  private final List<RuleResult> results = new ArrayList<>();
  private final List<Finding> open = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  Reviewer(Overrides overrides, Collection<Deviation> used) {
    this.overrides = overrides;
    this.disabled = byRule(overrides.all(Disabling.class));
    this.regraded = byRule(overrides.all(Regrading.class));
    this.used = new HashSet<>(used);
  }

  /** The narrowest scope of each rule comes first, as in the overrides. */
  private static <D extends Deviation> Map<String, List<D>> byRule(List<D> deviations) {
    return deviations.stream().collect(Collectors.groupingBy(Deviation::rule));
  }

  Review review(Report report) {
    report.results().forEach(this::review);
    Function<Boolean, List<Deviation>> decisions =
        wanted ->
            overrides.deviations().stream().filter(it -> used.contains(it) == wanted).toList();
    return ImmutableReview.builder()
        .report(new Report(report.editions(), results))
        .findings(open.stream().sorted().toList())
        .suppressed(suppressed.stream().sorted().toList())
        .used(decisions.apply(true))
        .unused(decisions.apply(false))
        .compared(false)
        .build();
  }

  private void review(RuleResult result) {
    RuleDescription rule = result.rule();
    Optional<Regrading> whole = at(Path.root(), regraded, rule);
    results.add(new RuleResult(whole.map(it -> graded(rule, it)).orElse(rule), result.verdict()));
    for (Violation violation : result.verdict().violations()) {
      Optional<Regrading> grade = at(violation.path(), regraded, rule);
      grade.ifPresent(used::add);
      Finding finding = new Finding(grade.map(it -> graded(rule, it)).orElse(rule), violation);
      Optional<Disabling> silence = at(violation.path(), disabled, rule);
      silence.ifPresentOrElse(
          it -> {
            used.add(it);
            suppressed.add(new Suppressed(finding, it));
          },
          () -> open.add(finding));
    }
  }

  private static RuleDescription graded(RuleDescription rule, Regrading regrading) {
    return rule.regraded(regrading.severity(), regrading.reason());
  }

  private static <D extends Deviation> Optional<D> at(
      Path place, Map<String, List<D>> deviations, RuleDescription rule) {
    return deviations.getOrDefault(rule.id(), List.of()).stream()
        .filter(it -> it.scope().covers(place))
        .findFirst();
  }
}
