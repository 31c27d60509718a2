package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final TextReport PLAIN = new TextReport(80, TextStyle.PLAIN);

  @Test
  void saysEverythingAboutTheFirstFindingOfARule() {
    assertThat(PLAIN.text(NamedReport.of("vpn.yaml", Toys.report(Toys.uniformFailed()))))
        .isEqualTo(
            """
            vpnGateways[vpn-1].connections[vco-1]

              ERROR    expected all tunnels to have one local ASN, got 45104, 65001
              compare  .tunnels[primary]: 45104
                       .tunnels[secondary]: 65001
              rule     The tunnels of a connection share one local ASN
              because  a connection speaks BGP as a single autonomous system
              effect   The session goes up and down
              remedy   Give both tunnels the same local ASN.
              source   The page, 2024-10-18
                         Recommendations, second item
              id       connection/local-asn-uniform

            vpn.yaml: 1 error
            1 rule of toy@1
            0 passed, 1 failed, 0 not applicable, 0 undetermined
            """);
  }

  @Test
  void explainsARuleOnce() {
    assertThat(lines(Toys.report(Toys.maskFailed())))
        .containsOnlyOnce("  rule     The CIDR block of a tunnel has a mask of 30 bits")
        .containsOnlyOnce("  rule     tunnel/cidr-mask (explained above)");
  }

  @Test
  void groupsFindingsByPlaceFromTheWorstOn() {
    Verdict atTheCidr = Verdict.failed(Violation.of(Toys.CIDR, Message.of("wrong")));
    assertThat(
            lines(
                Toys.report(
                    Toys.result(Toys.MASK, atTheCidr), Toys.result(Toys.UNIFORM, atTheCidr))))
        .containsOnlyOnce(Toys.CIDR.toString())
        .containsSubsequence(Toys.CIDR.toString(), "", "  ERROR    wrong", "", "  WARNING  wrong");
  }

  @Test
  void saysWhereAFindingIsWrittenDown() {
    Locator locator =
        path -> path.equals(Toys.CIDR) ? Optional.of(new Location(41, 17)) : Optional.empty();
    assertThat(lines(new NamedReport("vpn.yaml", Toys.report(Toys.maskFailed()), locator)))
        .containsSequence(Toys.CIDR.toString(), "vpn.yaml:41:17", "");
  }

  @Test
  void namesMissingInputsAndBrokenRules() {
    Gap defect = Gap.defect(Toys.CIDR, new IllegalStateException("oops"));
    assertThat(
            lines(
                Toys.report(
                    Toys.versionUndetermined(),
                    Toys.result(Toys.MASK, Verdict.undetermined(defect)))))
        .contains("  UNKNOWN  The gateway supports BGP")
        .contains("  missing  vpnGateways[vpn-1].supportsBgp")
        .anyMatch(line -> line.startsWith("  defect   " + Toys.CIDR));
  }

  @Test
  void namesWhatAFailedRuleCouldNotDecideBeside() {
    Verdict both =
        Verdict.failed(Violation.of(Toys.CIDR, Message.of("wrong")))
            .and(Verdict.undetermined(Gap.missing(Toys.CONNECTION)));
    assertThat(lines(Toys.report(Toys.result(Toys.MASK, both))))
        .contains("  missing  " + Toys.CONNECTION);
  }

  @Test
  void isShortWhenNothingIsWrong() {
    assertThat(PLAIN.text(NamedReport.of("vpn.yaml", Toys.passing())))
        .isEqualTo(
            """
            vpn.yaml: no findings
            2 rules of toy@1
            1 passed (3 places), 0 failed, 1 not applicable, 0 undetermined
            """);
  }

  @Test
  void endsSeveralReportsWithOneSummary() {
    StringBuilder text = new StringBuilder();
    PLAIN.write(
        List.of(NamedReport.of("a.yaml", Toys.failing()), NamedReport.of("b.yaml", Toys.passing())),
        text::append);
    assertThat(text.toString().lines())
        .contains("a.yaml: 1 error, 2 warnings", "b.yaml: no findings")
        .endsWith("2 designs, 1 with findings: 1 error, 2 warnings");
  }

  @Test
  void namesSixPlacesAndCountsTheRest() {
    List<Related> many =
        IntStream.range(0, 10)
            .mapToObj(i -> new Related(Path.root().field("t").index(i), "x"))
            .toList();
    Verdict verdict = Verdict.failed(new Violation(Path.root(), Message.of("too many"), many));
    assertThat(lines(Toys.report(Toys.result(Toys.MASK, verdict))))
        .contains("  compare  t[0]: x", "           t[5]: x", "           and 4 more")
        .noneMatch(line -> line.contains("t[6]"));
  }

  @Test
  void breaksAPlaceWiderThanALineBetweenItsSteps() {
    Path deep = Toys.CIDR;
    for (int i = 0; i < 4; i++) {
      deep = deep.field("somewhereInside").key("key-" + i);
    }
    Verdict verdict = Verdict.failed(Violation.of(deep, Message.of("wrong")));
    assertThat(lines(Toys.report(Toys.result(Toys.MASK, verdict))))
        .startsWith(
            "vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr.somewhereInside",
            "  [key-0].somewhereInside[key-1].somewhereInside[key-2].somewhereInside[key-3]",
            "");
  }

  @Test
  void doesNotLetASubjectSteerTheTerminal() {
    Message message = Message.of("got {name}").with("name", "a\u001b[2Jb");
    Verdict verdict = Verdict.failed(Violation.of(Path.root(), message));
    assertThat(lines(Toys.report(Toys.result(Toys.MASK, verdict))))
        .contains("  WARNING  got a\\u001b[2Jb");
  }

  @Test
  void showsWhoGradedARuleOtherwise() {
    Report report =
        Toys.report(
            new RuleResult(
                Toys.UNIFORM
                    .requires(subject -> Toys.uniformFailed().verdict())
                    .withSeverity(Severity.INFO, "we migrate")
                    .description(),
                Toys.uniformFailed().verdict()));
    assertThat(lines(report)).contains("  graded   info instead of error: we migrate");
  }

  @Test
  void refusesAWidthThatNothingFitsIn() {
    assertThat(new TextReport(40, TextStyle.PLAIN).width()).isEqualTo(40);
    assertThatThrownBy(() -> new TextReport(39, TextStyle.PLAIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> lines(Report report) {
    return lines(NamedReport.of("vpn.yaml", report));
  }

  private static List<String> lines(NamedReport report) {
    return PLAIN.text(report).lines().toList();
  }
}
