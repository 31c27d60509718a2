package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.path.Path;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Edition EDITION = Edition.of("house", "2026");
  private static final Violation AT_A = Violation.of(Path.parse("a"), Message.of("m"));
  private static final Violation AT_B = Violation.of(Path.parse("b"), Message.of("m"));

  @Test
  void findingsAreSortedByPlaceThenSeverityThenRule() {
    Report report =
        report(
            result("z", Severity.ERROR, Verdict.failed(AT_A)),
            result("y", Severity.WARNING, Verdict.failed(AT_A, AT_B)),
            result("x", Severity.WARNING, Verdict.failed(AT_A)));
    assertThat(report.findings())
        .extracting(finding -> finding.path() + " " + finding.rule().id())
        .containsExactly("a z", "a x", "a y", "b y");
  }

  @Test
  void sortsItsResultsById() {
    Report report =
        report(
            result("b", Severity.ERROR, Verdict.passed(1)),
            result("a", Severity.ERROR, Verdict.notApplicable("no books")));
    assertThat(report.results()).extracting(result -> result.rule().id()).containsExactly("a", "b");
    assertThat(report.results(Verdict.Kind.PASSED)).hasSize(1);
    assertThat(report.results(Verdict.Kind.FAILED)).isEmpty();
    assertThat(report.editions()).containsExactly(EDITION);
  }

  @Test
  void twoReportsByDifferentRulesMakeOne() {
    RuleResult a = result("a", Severity.ERROR, Verdict.failed(AT_B));
    RuleResult b = result("b", Severity.ERROR, Verdict.failed(AT_A));
    Edition other = Edition.of("garden", "1");
    assertThat(report(b).plus(new Report(List.of(other), List.of(a))))
        .isEqualTo(new Report(List.of(EDITION, other), List.of(a, b)));
    assertThat(report(a).plus(report(b)).editions()).containsExactly(EDITION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(a, b).plus(report(a)))
        .withMessageContaining("got a twice");
  }

  @Test
  void theWorstFindingCounts() {
    RuleResult error = result("e", Severity.ERROR, Verdict.failed(AT_A));
    RuleResult warning = result("w", Severity.WARNING, Verdict.failed(AT_A));
    RuleResult info = result("i", Severity.INFO, Verdict.failed(AT_A));
    RuleResult passed = result("p", Severity.ERROR, Verdict.passed(1));
    assertThat(report(warning, error, info).worst()).contains(Severity.ERROR);
    assertThat(report(warning, info, passed).worst()).contains(Severity.WARNING);
    assertThat(report(info).worst()).contains(Severity.INFO);
    assertThat(report(passed).worst()).isEmpty();
    assertThat(report(warning, error).hasErrors()).isTrue();
    assertThat(report(warning, passed).hasErrors()).isFalse();
    assertThat(report().hasErrors()).isFalse();
  }

  @Test
  void canBeShippedBetweenMachines() throws IOException, ClassNotFoundException {
    Rule<String> full =
        rule("full", "s")
            .because("b")
            .documentedAt(new Reference(new Document("t", "e", URI.create("u")), "1", "l"))
            .effect(new Effect("E", "d"))
            .remedy("r")
            .requires((Located<String> text) -> Verdict.passed(1))
            .withSeverity(Severity.INFO, "why");
    Violation related =
        new Violation(
            Path.parse("a[b]"),
            Message.of("{x}").with("x", 1),
            List.of(new Related(Path.parse("c"), "n")));
    Report report =
        report(
            new RuleResult(
                full.description(),
                new Verdict.Failed(List.of(related), List.of(Gap.missing(Path.parse("d"))))),
            result("n", Severity.INFO, Verdict.notApplicable("no books")),
            result("u", Severity.INFO, Verdict.undetermined(Gap.missing(Path.root()))));
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
      out.writeObject(report);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(report);
    }
  }

  private static Report report(RuleResult... results) {
    return new Report(List.of(EDITION), List.of(results));
  }

  private static RuleResult result(String id, Severity severity, Verdict verdict) {
    RuleDescription description =
        rule(id, "").severity(severity).requires(part -> verdict).description();
    return new RuleResult(description, verdict);
  }
}
