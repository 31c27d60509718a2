package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class JsonReportProperties {
  @Property
  void everyFindingComesBack(@ForAll("reports") Report report) {
    Statistics.label("findings").collect(Math.min(report.findings().size(), 3));
    List<Map<String, Object>> read = JsonTrees.list(read(report), "findings");
    assertThat(read).hasSameSizeAs(report.findings());
    for (int i = 0; i < read.size(); i++) {
      assertSame(read.get(i), report.findings().get(i));
    }
  }

  @Property
  void everyVerdictComesBack(@ForAll("reports") Report report) {
    List<Map<String, Object>> read = JsonTrees.list(read(report), "rules");
    assertThat(read).hasSameSizeAs(report.results());
    for (int i = 0; i < read.size(); i++) {
      RuleResult result = report.results().get(i);
      assertThat(read.get(i)).containsEntry("id", result.rule().id());
      if (result.verdict() instanceof Verdict.Passed passed) {
        assertThat(read.get(i))
            .containsEntry("verdict", "passed")
            .containsEntry("checked", passed.checked());
      }
      assertThat(read.get(i).containsKey("gaps")).isEqualTo(!result.verdict().gaps().isEmpty());
      assertThat(read.get(i).containsKey("reasons"))
          .isEqualTo(result.verdict() instanceof Verdict.NotApplicable);
    }
  }

  @Property
  void theSummaryCountsWhatIsThere(@ForAll("reports") Report report) {
    Map<String, Object> read = read(report);
    Map<String, Object> summary = JsonTrees.object(read, "summary");
    for (Map.Entry<String, Object> count : JsonTrees.object(summary, "rules").entrySet()) {
      assertThat(JsonTrees.list(read, "rules"))
          .filteredOn(rule -> count.getKey().equals(rule.get("verdict")))
          .hasSize((Integer) count.getValue());
    }
    for (Map.Entry<String, Object> count : JsonTrees.object(summary, "findings").entrySet()) {
      assertThat(JsonTrees.list(read, "findings"))
          .filteredOn(finding -> count.getKey().equals(finding.get("severity")))
          .hasSize((Integer) count.getValue());
    }
  }

  @Property
  void theTextIsAscii(@ForAll("reports") Report report, @ForAll("texts") String name) {
    assertThat(new JsonReport().text(NamedReport.of(name, report)).chars())
        .allMatch(c -> c == '\n' || (c >= ' ' && c <= 0x7F));
  }

  @Property
  void everyRuleOfAListComesBack(@ForAll("ruleSets") RuleSet<Library> rules) {
    StringBuilder text = new StringBuilder();
    new JsonCatalogue().write(List.of(rules), text::append);
    List<Map<String, Object>> read = JsonTrees.list(JsonTrees.read(text.toString()), "rules");
    assertThat(read)
        .extracting(rule -> rule.get("summary"))
        .isEqualTo(rules.rules().stream().map(rule -> rule.description().summary()).toList());
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

  private static Map<String, Object> read(Report report) {
    String text = new JsonReport().text(NamedReport.of("a", report));
    return JsonTrees.list(JsonTrees.read(text), "reports").get(0);
  }

  private static void assertSame(Map<String, Object> read, Finding finding) {
    assertThat(read)
        .containsEntry("rule", finding.rule().id())
        .containsEntry("fingerprint", finding.fingerprint())
        .doesNotContainKey("position");
    assertThat(path(read)).isEqualTo(finding.path());
    Map<String, Object> message = JsonTrees.object(read, "message");
    assertThat(message)
        .containsEntry("template", finding.message().template())
        .containsEntry("text", finding.message().text());
    assertThat(message.get("arguments")).isEqualTo(finding.message().arguments());
    List<Related> related =
        JsonTrees.list(read, "related").stream()
            .map(it -> new Related(path(it), String.valueOf(it.get("note"))))
            .toList();
    assertThat(related).isEqualTo(finding.violation().related());
  }

  /** The path put together from its steps, which has to be the one that its text names. */
  private static Path path(Map<String, Object> place) {
    Path path = Path.root();
    for (Map<String, Object> step : JsonTrees.list(place, "steps")) {
      if (step.get("field") instanceof String field) {
        path = path.field(field);
      } else if (step.get("key") instanceof String key) {
        path = path.key(key);
      } else if (step.get("index") instanceof Integer index) {
        path = path.index(index);
      }
    }
    assertThat(place).containsEntry("path", path.toString());
    return path;
  }
}
