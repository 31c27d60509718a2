package io.github.bgpoveripsec.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.arbitraries.PolicyArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ReviewProperties {
  @Property
  void decidingNothingChangesNothing(@ForAll("reports") Report report) {
    assertThat(Overrides.none().review(report)).isEqualTo(Review.of(report));
    assertThat(Review.of(report).report()).isEqualTo(report);
    assertThat(Review.of(report).findings()).isEqualTo(report.findings());
  }

  @Property
  void noFindingIsLostOrStandsTwice(@ForAll("reviews") Review review) {
    Statistics.label("suppressed").collect(Math.min(review.suppressed().size(), 3));
    Statistics.label("known").collect(Math.min(review.known().size(), 2));
    List<Object> all =
        Stream.of(
                review.findings(),
                review.known(),
                review.suppressed().stream().map(Suppressed::finding).toList())
            .flatMap(List::stream)
            .<Object>map(it -> List.of(it.rule().id(), it.violation()))
            .toList();
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            review.report().findings().stream()
                .<Object>map(it -> List.of(it.rule().id(), it.violation()))
                .toList());
    assertThat(review.findings()).isSorted();
    assertThat(review.known()).isSorted();
    assertThat(review.suppressed()).isSorted();
  }

  @Property
  void verdictsStayAsTheyAre(
      @ForAll("reports") Report report, @ForAll("overrides") Overrides overrides) {
    assertThat(overrides.review(report).report().results())
        .<Verdict>extracting(RuleResult::verdict)
        .isEqualTo(report.results().stream().map(RuleResult::verdict).toList());
  }

  @Property
  void disablingEveryRuleLeavesNothingAndEnablingThemAgainEverything(
      @ForAll("reports") Report report) {
    Overrides all = Overrides.none();
    for (RuleResult result : report.results()) {
      all = all.plus(new Disabling(result.rule().id(), Scope.everywhere(), "for now"));
    }
    Review review = all.review(report);
    assertThat(review.findings()).isEmpty();
    assertThat(review.suppressed()).extracting(Suppressed::finding).isEqualTo(report.findings());
    assertThat(Overrides.none().review(review.report())).isEqualTo(Review.of(report));
  }

  @Property
  void aBaselineOfAReportKnowsExactlyThatReport(
      @ForAll("reports") Report report, @ForAll("reports") Report other) {
    Baseline baseline = Baseline.none().plus("x.yaml", report.findings());
    Review same = Review.of(report).against(baseline.of("x.yaml"));
    assertThat(same.findings()).isEmpty();
    assertThat(same.known()).isEqualTo(report.findings());
    assertThat(same.stale()).isEmpty();
    Review different = Review.of(other).against(baseline.of("x.yaml"));
    List<String> old = report.findings().stream().map(Finding::fingerprint).toList();
    assertThat(different.findings()).noneMatch(it -> old.contains(it.fingerprint()));
    assertThat(different.known()).allMatch(it -> old.contains(it.fingerprint()));
    assertThat(different.stale())
        .noneMatch(
            entry ->
                other.findings().stream()
                    .anyMatch(it -> it.fingerprint().equals(entry.fingerprint())));
    assertThat(different.against(baseline.of("x.yaml"))).isEqualTo(different);
  }

  @Property
  void theOrderOfDecisionsDoesNotMatter(
      @ForAll("reports") Report report,
      @ForAll("overrides") Overrides overrides,
      @ForAll("randoms") Random random) {
    List<Deviation> shuffled = new ArrayList<>(overrides.deviations());
    Collections.shuffle(shuffled, random);
    assertThat(new Overrides(shuffled)).isEqualTo(overrides);
    assertThat(new Overrides(shuffled).review(report)).isEqualTo(overrides.review(report));
  }

  @Property
  void everyDecisionIsUsedOrUnusedAndOneWithoutEffectCanGo(
      @ForAll("reports") Report report, @ForAll("overrides") Overrides overrides) {
    Review review = overrides.review(report);
    Statistics.label("used").collect(Math.min(review.used().size(), 3));
    assertThat(review.deviations()).isEqualTo(overrides.deviations());
    Review without = new Overrides(review.used()).review(report);
    assertThat(without.findings()).isEqualTo(review.findings());
    assertThat(without.suppressed()).isEqualTo(review.suppressed());
    assertThat(without.unused()).isEmpty();
  }

  @Property
  void theNarrowestDecisionHolds(
      @ForAll("reports") Report report, @ForAll("overrides") Overrides overrides) {
    for (Suppressed suppressed : overrides.review(report).suppressed()) {
      assertThat(overrides.deviations())
          .filteredOn(it -> it instanceof Disabling)
          .filteredOn(it -> it.rule().equals(suppressed.by().rule()))
          .filteredOn(it -> it.scope().covers(suppressed.finding().path()))
          .allMatch(it -> it.scope().place().depth() <= suppressed.by().scope().place().depth());
    }
  }

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<Review> reviews() {
    return PolicyArbitraries.reviews();
  }

  @Provide
  Arbitrary<Overrides> overrides() {
    return PolicyArbitraries.overrides();
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }
}
