package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.layout.Pieces;
import io.github.bgpoveripsec.rules.layout.XmlText;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reports for build servers, in the XML of JUnit: a test suite per subject, a test case per rule.
 *
 * <p>A rule with findings of severity error or warning has failed, and one that broke down is in
 * error. A rule that had nothing to check, lacks an input or has only findings that do not count is
 * skipped, with the reason. What was decided are properties of the suite. Findings of severity info
 * fail nothing; they are told as output of the test case. {@code docs/reports.md} describes the
 * details.
 */
public record JunitReport() implements ReportFormat {
  @Override
  public void write(Iterable<NamedReport> reports, Consumer<? super String> out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Pieces(out));
      out.accept("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      xml.writeStartElement("testsuites");
      for (NamedReport report : reports) {
        write(report, xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the elements are nested wrongly", e);
    }
  }

  private static void write(NamedReport report, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", XmlText.line(report.name()));
    List<JunitResult> results = JunitResult.of(report.review());
    xml.writeAttribute("tests", String.valueOf(results.size()));
    count("failures", JunitOutcome.FAILURE, results, xml);
    count("errors", JunitOutcome.ERROR, results, xml);
    count("skipped", JunitOutcome.SKIPPED, results, xml);
    xml.writeAttribute("time", "0");
    JunitProperties.write(report.review(), xml);
    for (JunitResult result : results) {
      new JunitCase(report, result, xml).write();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void count(
      String name, JunitOutcome outcome, List<JunitResult> results, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, String.valueOf(outcome.count(results)));
  }
}
