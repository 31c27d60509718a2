package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Test;

class JunitReportTest {
  private static final Locator LINE_7 = path -> Optional.of(new Location(7, 9));

  @Test
  void aFileIsASuiteAndARuleIsACase() {
    ReportTestSuite suite = suite(NamedReport.of("vpn", Toys.failing()));
    assertThat(suite.getFullClassName()).isEqualTo("vpn");
    assertThat(suite.getTestCases())
        .extracting(ReportTestCase::getName)
        .containsExactly(
            "cen/overlapping",
            "connection/local-asn-uniform",
            "gateway/version",
            "tunnel/cidr-mask");
    assertThat(suite.getNumberOfTests()).isEqualTo(4);
    assertThat(suite.getNumberOfFailures()).isEqualTo(2);
    assertThat(suite.getNumberOfErrors()).isEqualTo(0);
    assertThat(suite.getNumberOfSkipped()).isEqualTo(2);
  }

  @Test
  void aFailureNamesEveryPlaceAndItsLine() {
    ReportTestCase test = only(new NamedReport("vpn.yaml", Toys.report(Toys.maskFailed()), LINE_7));
    assertThat(test.hasFailure()).isTrue();
    assertThat(test.getFailureType()).isEqualTo("warning");
    assertThat(test.getFailureDetail().lines())
        .anyMatch(line -> line.startsWith("vpn.yaml:7:9: " + Toys.CIDR + ": "))
        .anyMatch(line -> line.contains("tunnels[secondary].cidr"));
  }

  @Test
  void whatIsNotApplicableIsSkippedWithTheReason() {
    ReportTestCase test = only(NamedReport.of("vpn", Toys.report(Toys.cenNotApplicable())));
    assertThat(test.hasSkipped()).isTrue();
    assertThat(test.getFailureMessage()).endsWith("no CENs");
  }

  @Test
  void whatLacksAnInputIsSkippedWithItsPlace() {
    ReportTestCase test = only(NamedReport.of("vpn", Toys.report(Toys.versionUndetermined())));
    assertThat(test.hasSkipped()).isTrue();
    assertThat(test.getFailureMessage()).contains("vpnGateways[vpn-1].supportsBgp");
  }

  @Test
  void aRuleThatBrokeDownIsAnError() {
    Gap defect = Gap.defect(Toys.CIDR, new IllegalStateException("oops"));
    ReportTestCase test =
        only(
            NamedReport.of(
                "vpn", Toys.report(Toys.result(Toys.MASK, Verdict.undetermined(defect)))));
    assertThat(test.hasError()).isTrue();
    assertThat(test.getFailureDetail()).contains("oops");
  }

  @Test
  void whatIsForInformationFailsNothingAndIsToldAllTheSame() {
    RuleResult graded =
        new RuleResult(
            Toys.UNIFORM
                .requires(subject -> Toys.uniformFailed().verdict())
                .withSeverity(Severity.INFO, "we migrate")
                .description(),
            Toys.uniformFailed().verdict());
    NamedReport report = NamedReport.of("vpn", Toys.report(graded));
    assertThat(only(report).isSuccessful()).isTrue();
    assertThat(new JunitReport().text(report))
        .contains("<system-out>vpn: " + Toys.CONNECTION + ": ");
  }

  @Test
  void severalReportsAreSeveralSuites() {
    StringBuilder text = new StringBuilder();
    new JunitReport()
        .write(
            List.of(NamedReport.of("a", Toys.failing()), NamedReport.of("b", Toys.passing())),
            text::append);
    assertThat(JunitFiles.read(text.toString()))
        .extracting(ReportTestSuite::getFullClassName)
        .containsExactly("a", "b");
  }

  @Test
  void noReportsAreNoSuites() {
    StringBuilder text = new StringBuilder();
    new JunitReport().write(List.of(), text::append);
    assertThat(JunitFiles.read(text.toString())).isEmpty();
  }

  private static ReportTestSuite suite(NamedReport report) {
    List<ReportTestSuite> suites = JunitFiles.read(new JunitReport().text(report));
    assertThat(suites).hasSize(1);
    return suites.get(0);
  }

  private static ReportTestCase only(NamedReport report) {
    assertThat(suite(report).getTestCases()).hasSize(1);
    return suite(report).getTestCases().get(0);
  }
}
