package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void holdsAFindingWithEverythingAboutIt() {
    Locator locator =
        path -> path.equals(Toys.CONNECTION) ? Optional.of(new Location(11, 9)) : Optional.empty();
    Map<String, Object> report =
        report(new NamedReport("vpn.yaml", Toys.report(Toys.uniformFailed()), locator));
    Map<String, Object> finding = JsonTrees.list(report, "findings").get(0);
    assertThat(finding)
        .containsEntry("rule", "connection/local-asn-uniform")
        .containsEntry("severity", "error")
        .containsEntry("path", Toys.CONNECTION.toString())
        .containsEntry(
            "steps",
            List.of(
                Map.of("field", "vpnGateways"),
                Map.of("key", "vpn-1"),
                Map.of("field", "connections"),
                Map.of("key", "vco-1")))
        .containsEntry("position", Map.of("line", 11, "column", 9))
        .containsEntry(
            "effects",
            List.of(Map.of("code", "FLAP", "description", "The session goes up and down")))
        .containsKeys("because", "remedy", "summary", "fingerprint");
    assertThat(JsonTrees.object(finding, "message"))
        .containsEntry("arguments", Map.of("values", "45104, 65001"));
    assertThat(JsonTrees.list(finding, "related"))
        .extracting(related -> related.get("note"))
        .containsExactly("45104", "65001");
    assertThat(JsonTrees.list(finding, "sources"))
        .containsExactly(
            Map.of(
                "document", "The page",
                "edition", "2024-10-18",
                "address", "https://example.com/page",
                "id", "S09",
                "label", "Recommendations, second item"));
  }

  @Test
  void saysHowEachRuleEnded() {
    Map<String, Object> report = report(NamedReport.of("vpn.yaml", Toys.failing()));
    assertThat(JsonTrees.list(report, "rules"))
        .extracting(rule -> rule.get("id"), rule -> rule.get("verdict"))
        .containsExactly(
            tuple("cen/overlapping", "notApplicable"),
            tuple("connection/local-asn-uniform", "failed"),
            tuple("gateway/version", "undetermined"),
            tuple("tunnel/cidr-mask", "failed"));
    assertThat(report)
        .containsEntry("name", "vpn.yaml")
        .containsEntry("editions", List.of("toy@1"))
        .containsEntry(
            "summary",
            Map.of(
                "rules",
                Map.of("passed", 0, "failed", 2, "notApplicable", 1, "undetermined", 1),
                "findings",
                Map.of("error", 1, "warning", 2, "info", 0),
                "suppressed",
                0,
                "known",
                0));
  }

  @Test
  void putsAFindingOnALineOfItsOwn() {
    String text = new JsonReport().text(NamedReport.of("vpn.yaml", Toys.failing()));
    assertThat(text.lines().filter(line -> line.contains("\"fingerprint\""))).hasSize(3);
    assertThat(text).endsWith("}\n");
  }

  @Test
  void namesItsSchemaAndSumsUpAllReports() {
    StringBuilder text = new StringBuilder();
    new JsonReport()
        .write(
            List.of(NamedReport.of("a", Toys.failing()), NamedReport.of("b", Toys.passing())),
            text::append);
    Map<String, Object> whole = JsonTrees.read(text.toString());
    assertThat(whole).containsEntry("schema", "bgp-over-ipsec/report/2");
    assertThat(JsonTrees.list(whole, "reports")).hasSize(2);
    assertThat(JsonTrees.object(JsonTrees.object(whole, "summary"), "rules"))
        .isEqualTo(Map.of("passed", 1, "failed", 2, "notApplicable", 2, "undetermined", 1));
  }

  @Test
  void aListOfRulesTellsWhoGradedThemOtherwise() {
    StringBuilder text = new StringBuilder();
    new JsonCatalogue()
        .write(
            List.of(Toys.rules().withSeverity("tunnel/cidr-mask", Severity.INFO, "we migrate")),
            text::append);
    Map<String, Object> list = JsonTrees.read(text.toString());
    assertThat(list)
        .containsEntry("schema", "bgp-over-ipsec/rules/1")
        .containsEntry("editions", List.of("toy@1"));
    assertThat(JsonTrees.list(list, "rules"))
        .extracting(rule -> rule.get("id"))
        .containsExactly("connection/local-asn-uniform", "tunnel/cidr-mask");
    assertThat(JsonTrees.list(list, "rules").get(1))
        .containsEntry("severity", "info")
        .containsEntry("reclassified", Map.of("original", "warning", "reason", "we migrate"));
  }

  private static Map<String, Object> report(NamedReport report) {
    return JsonTrees.list(JsonTrees.read(new JsonReport().text(report)), "reports").get(0);
  }
}
