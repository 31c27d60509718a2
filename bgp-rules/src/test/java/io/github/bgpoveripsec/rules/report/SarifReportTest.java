package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  @Test
  void theSchemaIsStrict() {
    assertThatThrownBy(() -> SarifSchema.assertAllows("{\"version\":\"2.1.0\"}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> SarifSchema.assertAllows("{\"version\":\"2.1.0\",\"runs\":[],\"other\":1}"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void holdsAFindingWithItsPlaceInTheFile() {
    Locator locator =
        path -> path.equals(Toys.CONNECTION) ? Optional.of(new Location(11, 9)) : Optional.empty();
    Map<String, Object> run =
        run(new NamedReport("designs/vpn 1.yaml", Toys.report(Toys.uniformFailed()), locator));
    Map<String, Object> result = JsonTrees.list(run, "results").get(0);
    assertThat(result)
        .containsEntry("ruleId", "connection/local-asn-uniform")
        .containsEntry("ruleIndex", 0)
        .containsEntry("kind", "fail")
        .containsEntry("level", "error");
    assertThat(JsonTrees.list(result, "locations"))
        .containsExactly(
            Map.of(
                "physicalLocation",
                Map.of(
                    "artifactLocation",
                    Map.of("uri", "designs/vpn%201.yaml"),
                    "region",
                    Map.of("startLine", 11, "startColumn", 9)),
                "logicalLocations",
                List.of(
                    Map.of("name", "[vco-1]", "fullyQualifiedName", Toys.CONNECTION.toString()))));
    assertThat(JsonTrees.list(result, "relatedLocations"))
        .extracting(related -> related.get("id"))
        .containsExactly(0, 1);
    assertThat(JsonTrees.object(result, "properties"))
        .containsEntry("arguments", Map.of("values", "45104, 65001"));
    assertThat(JsonTrees.object(result, "partialFingerprints"))
        .containsExactly(
            entry(SarifReport.FINGERPRINT, Toys.uniformFailed().findings().get(0).fingerprint()));
  }

  @Test
  void listsEveryRuleThatWasAsked() {
    Map<String, Object> run = run(NamedReport.of("vpn.yaml", Toys.failing()));
    assertThat(rules(run))
        .extracting(rule -> rule.get("id"), rule -> rule.get("defaultConfiguration"))
        .containsExactly(
            tuple("cen/overlapping", Map.of("level", "error")),
            tuple("connection/local-asn-uniform", Map.of("level", "error")),
            tuple("gateway/version", Map.of("level", "error")),
            tuple("tunnel/cidr-mask", Map.of("level", "warning")));
    assertThat(rules(run).get(1))
        .containsEntry("helpUri", "https://example.com/page")
        .containsEntry(
            "help",
            Map.of(
                "text",
                """
                Effect: The session goes up and down
                Remedy: Give both tunnels the same local ASN.
                Source: The page, 2024-10-18, Recommendations, second item [S09]\
                """));
  }

  @Test
  void passesAndMissingSubjectsAreNoResults() {
    Map<String, Object> run = run(NamedReport.of("vpn.yaml", Toys.passing()));
    assertThat(JsonTrees.list(run, "results")).isEmpty();
    assertThat(rules(run)).hasSize(2);
  }

  @Test
  void aMissingInputIsAnOpenResult() {
    Map<String, Object> run =
        run(NamedReport.of("vpn.yaml", Toys.report(Toys.versionUndetermined())));
    assertThat(JsonTrees.list(run, "results"))
        .singleElement()
        .satisfies(
            result ->
                assertThat(result)
                    .containsEntry("ruleId", "gateway/version")
                    .containsEntry("kind", "open")
                    .containsEntry("level", "none"));
  }

  @Test
  void aBrokenRuleIsANotificationOfTheRun() {
    Gap defect = Gap.defect(Toys.CIDR, new IllegalStateException("oops"));
    Map<String, Object> run =
        run(
            NamedReport.of(
                "vpn.yaml", Toys.report(Toys.result(Toys.MASK, Verdict.undetermined(defect)))));
    assertThat(JsonTrees.list(run, "results")).isEmpty();
    assertThat(JsonTrees.list(invocation(run), "toolExecutionNotifications"))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note)
                    .containsEntry("level", "error")
                    .containsEntry("associatedRule", Map.of("id", "tunnel/cidr-mask", "index", 0)));
  }

  @Test
  void aRuleGradedOtherwiseKeepsItsOwnLevelAndTheReason() {
    RuleResult graded =
        new RuleResult(
            Toys.UNIFORM
                .requires(subject -> Toys.uniformFailed().verdict())
                .withSeverity(Severity.INFO, "we migrate")
                .description(),
            Toys.uniformFailed().verdict());
    Map<String, Object> run = run(NamedReport.of("vpn.yaml", Toys.report(graded)));
    assertThat(JsonTrees.list(run, "results").get(0)).containsEntry("level", "note");
    assertThat(rules(run).get(0)).containsEntry("defaultConfiguration", Map.of("level", "error"));
    assertThat(JsonTrees.list(invocation(run), "ruleConfigurationOverrides"))
        .containsExactly(
            Map.of(
                "configuration",
                Map.of("level", "note", "properties", Map.of("reason", "we migrate")),
                "descriptor",
                Map.of("id", "connection/local-asn-uniform", "index", 0)));
  }

  @Test
  void severalReportsAreOneRunWithOneListOfRules() {
    StringBuilder text = new StringBuilder();
    new SarifReport()
        .write(
            List.of(NamedReport.of("a.yaml", Toys.failing()), NamedReport.of("b", Toys.failing())),
            text::append);
    Map<String, Object> run = run(text.toString());
    assertThat(rules(run)).hasSize(4);
    assertThat(JsonTrees.list(run, "results")).hasSize(8);
  }

  @Test
  void aRunWithoutReportsIsAllowed() {
    StringBuilder text = new StringBuilder();
    new SarifReport().write(List.of(), text::append);
    assertThat(JsonTrees.list(run(text.toString()), "results")).isEmpty();
  }

  @Test
  void bracesAreDoubledSinceTheyWouldBePlaceholders() {
    Report report =
        Toys.report(
            Toys.result(Toys.MASK, Verdict.failed(Violation.of(Toys.CIDR, Message.of("got {0}")))));
    assertThat(JsonTrees.list(run(NamedReport.of("a", report)), "results").get(0))
        .containsEntry("message", Map.of("text", "got {{0}}"));
  }

  private static Map<String, Object> run(NamedReport report) {
    return run(new SarifReport().text(report));
  }

  private static Map<String, Object> run(String text) {
    SarifSchema.assertAllows(text);
    return JsonTrees.list(JsonTrees.read(text), "runs").get(0);
  }

  private static Map<String, Object> invocation(Map<String, Object> run) {
    return JsonTrees.list(run, "invocations").get(0);
  }

  private static List<Map<String, Object>> rules(Map<String, Object> run) {
    return JsonTrees.list(JsonTrees.object(JsonTrees.object(run, "tool"), "driver"), "rules");
  }
}
