package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.Pieces;
import io.github.bgpoveripsec.rules.layout.XmlText;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reports for build servers, in the XML of JUnit: a test suite per subject, a test case per rule.
 *
 * <p>A rule with findings of severity error or warning has failed, and one that broke down is in
 * error. A rule that had nothing to check or lacks an input is skipped, with the reason. Findings
 * of severity info fail nothing; they are told as output of the test case. {@code docs/reports.md}
 * describes the details.
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
    xml.writeAttribute("tests", String.valueOf(report.report().results().size()));
    count("failures", JunitOutcome.FAILURE, report, xml);
    count("errors", JunitOutcome.ERROR, report, xml);
    count("skipped", JunitOutcome.SKIPPED, report, xml);
    xml.writeAttribute("time", "0");
    for (RuleResult result : report.report().results()) {
      new JunitCase(report, result, xml).write();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void count(
      String name, JunitOutcome outcome, NamedReport report, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, String.valueOf(outcome.count(report.report())));
  }
}
