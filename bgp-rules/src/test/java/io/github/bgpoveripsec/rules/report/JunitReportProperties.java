package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.PolicyArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.layout.XmlText;
import io.github.bgpoveripsec.rules.policy.Review;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;

class JunitReportProperties {
  @Property
  void everyOutcomeComesBack(@ForAll("reviews") Review review, @ForAll("texts") String name) {
    ReportTestSuite suite =
        JunitFiles.read(new JunitReport().text(new NamedReport(name, review, Locator.nowhere())))
            .get(0);
    List<JunitResult> results = JunitResult.of(review);
    assertThat(suite.getTestCases()).hasSameSizeAs(results);
    for (int i = 0; i < suite.getTestCases().size(); i++) {
      JunitResult result = results.get(i);
      ReportTestCase test = suite.getTestCases().get(i);
      JunitOutcome outcome = JunitOutcome.of(result);
      Statistics.label("outcome").collect(outcome);
      assertThat(test.getName()).isEqualTo(result.rule().rule().id());
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
  Arbitrary<Review> reviews() {
    return Arbitraries.oneOf(
        ReportArbitraries.reports().map(Review::of), PolicyArbitraries.reviews());
  }

  @Provide
  Arbitrary<String> texts() {
    return ReportArbitraries.texts();
  }
}
