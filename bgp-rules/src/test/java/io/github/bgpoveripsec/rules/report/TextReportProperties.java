package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.layout.Columns;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class TextReportProperties {
  private static final Locator SOMEWHERE =
      path -> path.depth() % 2 == 0 ? Optional.of(new Location(7, 9)) : Optional.empty();

  @Property
  void noLineIsWiderThanTheWidth(
      @ForAll("reports") Report report,
      @ForAll("texts") String name,
      @ForAll @IntRange(min = 40, max = 120) int width) {
    Statistics.label("findings").collect(Math.min(report.findings().size(), 3));
    String text =
        new TextReport(width, TextStyle.PLAIN).text(new NamedReport(name, report, SOMEWHERE));
    assertThat(text.lines()).allMatch(line -> Columns.of(line) <= width);
  }

  @Property
  void noLineOfAListOfRulesIsWiderThanTheWidth(
      @ForAll("ruleSets") RuleSet<Library> rules,
      @ForAll @IntRange(min = 40, max = 120) int width) {
    StringBuilder text = new StringBuilder();
    new TextCatalogue(width, TextStyle.PLAIN).write(List.of(rules), text::append);
    assertThat(text.toString().lines()).allMatch(line -> Columns.of(line) <= width);
    rules.rules().forEach(rule -> assertThat(text).contains(rule.id()));
  }

  @Property
  void coloursAddNothing(@ForAll("reports") Report report) {
    NamedReport named = new NamedReport("a", report, SOMEWHERE);
    String colored = new TextReport(80, TextStyle.ANSI).text(named);
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new TextReport(80, TextStyle.PLAIN).text(named));
  }

  @Property
  void everyFindingIsToldWithItsPlaceAndItsRule(@ForAll("reports") Report report) {
    String text = dense(new TextReport(80, TextStyle.PLAIN).text(NamedReport.of("a", report)));
    for (Finding finding : report.findings()) {
      String place = finding.path().depth() == 0 ? "the whole" : finding.path().toString();
      assertThat(text).contains(dense(place), dense(finding.message().text()));
      assertThat(text).contains(finding.rule().id());
    }
  }

  @Property
  void everyRuleThatCouldNotDecideIsNamed(@ForAll("reports") Report report) {
    String text = new TextReport(80, TextStyle.PLAIN).text(NamedReport.of("a", report));
    for (RuleResult result : report.results()) {
      if (!result.verdict().gaps().isEmpty()) {
        assertThat(text).contains("id       " + result.rule().id());
      }
    }
  }

  @Property
  void nothingButLineFeedsCanSteerATerminal(
      @ForAll("reports") Report report, @ForAll("texts") String name) {
    String text = new TextReport(80, TextStyle.PLAIN).text(NamedReport.of(name, report));
    assertThat(text.replace('\n', ' ').codePoints().map(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
  }

  @Property
  void severalReportsAreWrittenAsEachAlone(
      @ForAll("reports") Report one, @ForAll("reports") Report two) {
    TextReport form = new TextReport(80, TextStyle.PLAIN);
    NamedReport first = NamedReport.of("a", one);
    NamedReport second = NamedReport.of("b", two);
    StringBuilder both = new StringBuilder();
    form.write(List.of(first, second), both::append);
    assertThat(both.toString()).startsWith(form.text(first) + "\n" + form.text(second) + "\n2 ");
  }

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<String> texts() {
    return ReportArbitraries.texts();
  }

  @Provide
  Arbitrary<RuleSet<Library>> ruleSets() {
    return ReportArbitraries.describedRuleSets();
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }
}
