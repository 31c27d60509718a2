package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewInEveryFormTest {
  private static final BaselineEntry GONE =
      new BaselineEntry("cen/overlapping", Path.parse("cens[cen-9]"), "f".repeat(32));
  static final Review REVIEW =
      Overrides.none()
          .plus(new Disabling("tunnel/cidr-mask", Scope.everywhere(), "REASON-DISABLED"))
          .plus(
              new Regrading(
                  "connection/local-asn-uniform",
                  Severity.INFO,
                  Scope.at(Toys.CONNECTION),
                  "REASON-GRADED"))
          .plus(
              new Setting(
                  new Setting.Choice("gateway/version", "number", 7),
                  Scope.everywhere(),
                  "REASON-NUMBER"))
          .review(Toys.failing())
          .against(List.of(GONE));

  private static NamedReport named(Review review) {
    return new NamedReport("vpn.yaml", review, Locator.nowhere());
  }

  @Test
  void everyReasonIsInEveryForm() {
    for (ReportFormat form :
        List.of(
            new TextReport(80, TextStyle.PLAIN),
            new JsonReport(),
            new SarifReport(),
            new JunitReport())) {
      assertThat(form.text(named(REVIEW)))
          .contains("REASON-DISABLED", "REASON-GRADED", "REASON-NUMBER", "cens[cen-9]");
    }
  }

  @Test
  void sarifSuppressesWithAJustificationAndTellsNewFromOld() {
    String text = new SarifReport().text(named(REVIEW));
    SarifSchema.assertAllows(text);
    List<Map<String, Object>> results = results(text);
    assertThat(results)
        .filteredOn(it -> "tunnel/cidr-mask".equals(it.get("ruleId")))
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(JsonTrees.list(it, "suppressions").get(0))
                    .containsEntry("kind", "external")
                    .containsEntry("status", "accepted")
                    .containsEntry("justification", "REASON-DISABLED"));
    assertThat(results)
        .filteredOn(it -> "connection/local-asn-uniform".equals(it.get("ruleId")))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .containsEntry("baselineState", "new")
                    .containsEntry("level", "note"));
    Review known = REVIEW.against(REVIEW.findings().stream().map(BaselineEntry::of).toList());
    assertThat(results(new SarifReport().text(named(known))))
        .filteredOn(it -> "connection/local-asn-uniform".equals(it.get("ruleId")))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("baselineState", "unchanged"));
  }

  private static List<Map<String, Object>> results(String text) {
    return JsonTrees.list(JsonTrees.list(JsonTrees.read(text), "runs").get(0), "results");
  }

  @Test
  void junitSkipsARuleOfWhichNoFindingCounts() {
    String text = new JunitReport().text(named(REVIEW));
    assertThat(text)
        .contains("<skipped message=\"suppressed: REASON-DISABLED\">")
        .contains("(suppressed: REASON-DISABLED)")
        .doesNotContain("<failure");
    assertThat(JunitFiles.read(text))
        .singleElement()
        .satisfies(
            suite -> {
              assertThat(suite.getNumberOfFailures()).isZero();
              assertThat(suite.getNumberOfSkipped()).isEqualTo(3);
            });
  }

  @Test
  void jsonListsWhatIsSetAsideApart() {
    Map<String, Object> report =
        JsonTrees.list(JsonTrees.read(new JsonReport().text(named(REVIEW))), "reports").get(0);
    assertThat(JsonTrees.list(report, "findings"))
        .extracting(it -> it.get("rule"))
        .containsExactly("connection/local-asn-uniform");
    assertThat(JsonTrees.list(report, "suppressed"))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it).containsEntry("reason", "REASON-DISABLED"));
    assertThat(JsonTrees.list(report, "overrides"))
        .extracting(it -> it.get("action"), it -> it.get("used"))
        .containsExactly(
            tuple("disable", "true"), tuple("regrade", "true"), tuple("parameter", "false"));
    assertThat(JsonTrees.object(report, "summary"))
        .containsEntry("suppressed", 2)
        .containsEntry("known", 0);
  }

  @Test
  void theTextEndsWithWhatWasDecided() {
    assertThat(new TextReport(80, TextStyle.PLAIN).text(named(REVIEW)))
        .contains("vpn.yaml: 1 for information (2 suppressed)")
        .contains("tunnel/cidr-mask: disabled\n")
        .contains("graded info at\n           vpnGateways[vpn-1].connections[vco-1]")
        .contains("number set to 7");
  }
}
