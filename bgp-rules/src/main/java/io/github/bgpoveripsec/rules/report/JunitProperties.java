package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.XmlText;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Review;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what was decided about a report as the properties of its test suite. */
final class JunitProperties {
  private JunitProperties() {}

  static void write(Review review, XMLStreamWriter xml) throws XMLStreamException {
    if (review.deviations().isEmpty() && review.stale().isEmpty()) {
      return;
    }
    xml.writeCharacters("\n    ");
    xml.writeStartElement("properties");
    for (Deviation deviation : review.deviations()) {
      String unused = review.unused().contains(deviation) ? " (unused)" : "";
      write(
          "override: " + deviation.rule() + ": " + Phrases.decision(deviation) + unused,
          deviation.reason(),
          xml);
    }
    for (BaselineEntry entry : review.stale()) {
      write("baseline: no longer found", entry.rule() + ": " + Page.place(entry.place()), xml);
    }
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private static void write(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement("property");
    xml.writeAttribute("name", XmlText.line(name));
    xml.writeAttribute("value", XmlText.line(value));
    xml.writeEndElement();
  }
}
