package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.layout.XmlText;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;

class JunitReportProperties {
  @Property
  void everyOutcomeComesBack(@ForAll("reports") Report report, @ForAll("texts") String name) {
    ReportTestSuite suite =
        JunitFiles.read(new JunitReport().text(NamedReport.of(name, report))).get(0);
    assertThat(suite.getTestCases()).hasSameSizeAs(report.results());
    for (int i = 0; i < suite.getTestCases().size(); i++) {
      RuleResult result = report.results().get(i);
      ReportTestCase test = suite.getTestCases().get(i);
      JunitOutcome outcome = JunitOutcome.of(result);
      Statistics.label("outcome").collect(outcome);
      assertThat(test.getName()).isEqualTo(result.rule().id());
      assertThat(test.hasFailure()).isEqualTo(outcome == JunitOutcome.FAILURE);
      assertThat(test.hasError()).isEqualTo(outcome == JunitOutcome.ERROR);
      assertThat(test.hasSkipped()).isEqualTo(outcome == JunitOutcome.SKIPPED);
    }
  }

  @Property
  void everyNameComesBackAsItIsShown(@ForAll("texts") String name) throws XMLStreamException {
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(
                new StringReader(new JunitReport().text(NamedReport.of(name, Toys.passing()))));
    xml.nextTag();
    xml.nextTag();
    assertThat(xml.getAttributeValue(null, "name")).isEqualTo(XmlText.line(name));
  }

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<String> texts() {
    return ReportArbitraries.texts();
  }
}
