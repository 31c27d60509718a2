package io.github.bgpoveripsec.rules.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.arbitraries.PolicyArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import io.github.bgpoveripsec.rules.policy.Review;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SarifReportProperties {
  private static final Locator SOMEWHERE =
      path -> path.depth() % 2 == 0 ? Optional.of(new Location(7, 9)) : Optional.empty();

  @Property(tries = 200)
  void theSchemaAllowsEveryReport(@ForAll("reports") Report report, @ForAll("texts") String name) {
    Statistics.label("findings").collect(Math.min(report.findings().size(), 3));
    SarifSchema.assertAllows(new SarifReport().text(new NamedReport(name, report, SOMEWHERE)));
  }

  @Property(tries = 200)
  void theSchemaAllowsEveryReview(@ForAll("reviews") Review review) {
    SarifSchema.assertAllows(new SarifReport().text(new NamedReport("a", review, SOMEWHERE)));
  }

  @Provide
  Arbitrary<Review> reviews() {
    return PolicyArbitraries.reviews();
  }

  @Property
  void everyFindingAndEveryMissingInputIsAResult(@ForAll("reports") Report report) {
    List<Map<String, Object>> results = results(report);
    assertThat(results)
        .filteredOn(result -> "fail".equals(result.get("kind")))
        .extracting(
            result -> JsonTrees.object(result, "partialFingerprints").get(SarifReport.FINGERPRINT))
        .isEqualTo(report.findings().stream().map(Finding::fingerprint).toList());
    assertThat(results)
        .filteredOn(result -> "open".equals(result.get("kind")))
        .hasSize(
            (int)
                report.results().stream()
                    .flatMap(result -> result.verdict().gaps().stream())
                    .filter(gap -> gap.cause() == Gap.Cause.INPUT_MISSING)
                    .count());
  }

  @Property
  void everyResultFindsItsRule(@ForAll("reports") Report report) {
    for (Map<String, Object> result : results(report)) {
      Object index = result.get("ruleIndex");
      assertThat(report.results().get((Integer) requireNonNull(index)).rule().id())
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Property
  void theTextIsAscii(@ForAll("reports") Report report, @ForAll("texts") String name) {
    assertThat(new SarifReport().text(NamedReport.of(name, report)).chars())
        .allMatch(c -> c == '\n' || (c >= ' ' && c <= 0x7F));
  }

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<String> texts() {
    return ReportArbitraries.texts();
  }

  private static List<Map<String, Object>> results(Report report) {
    String text = new SarifReport().text(NamedReport.of("a", report));
    return JsonTrees.list(JsonTrees.list(JsonTrees.read(text), "runs").get(0), "results");
  }
}
