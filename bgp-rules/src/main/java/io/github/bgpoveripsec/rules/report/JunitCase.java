package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.XmlText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes how one rule judged a subject as a test case. */
final class JunitCase {
  private final NamedReport report;
  private final RuleResult result;
  private final XMLStreamWriter xml;

  JunitCase(NamedReport report, RuleResult result, XMLStreamWriter xml) {
    this.report = report;
    this.result = result;
    this.xml = xml;
  }

  void write() throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", result.rule().id());
    xml.writeAttribute("classname", XmlText.line(report.name()));
    xml.writeAttribute("file", XmlText.line(report.name()));
    xml.writeAttribute("time", "0");
    List<String> found = findings();
    List<String> gaps = gaps();
    switch (JunitOutcome.of(result)) {
      case FAILURE ->
          element("failure", Phrases.word(result.rule().severity()), joined(found, gaps));
      case ERROR -> element("error", "ruleDefect", joined(gaps, found));
      case SKIPPED -> skipped(gaps);
      case PASSED -> output(joined(found, gaps));
    }
    xml.writeEndElement();
  }

  /** Places as compilers write them, and what is wrong there. */
  private List<String> findings() {
    return result.verdict().violations().stream()
        .map(violation -> at(violation.path(), violation.message().text()))
        .toList();
  }

  private List<String> gaps() {
    return result.verdict().gaps().stream()
        .map(gap -> at(gap.path(), gap.message().text()))
        .toList();
  }

  private String at(Path path, String text) {
    String position = report.locator().locate(path).map(location -> ":" + location).orElse("");
    return XmlText.line(report.name() + position + ": " + Page.place(path) + ": " + text);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private void element(String name, String type, List<String> lines) throws XMLStreamException {
    List<String> body = new ArrayList<>(lines);
    body.add(XmlText.line("rule: " + result.rule().summary()));
    result.rule().because().ifPresent(reason -> body.add(XmlText.line("because: " + reason)));
    result.rule().remedy().ifPresent(remedy -> body.add(XmlText.line("remedy: " + remedy)));
    xml.writeStartElement(name);
    xml.writeAttribute(
        "message", lines.size() == 1 ? lines.get(0) : lines.size() + " places: " + lines.get(0));
    xml.writeAttribute("type", type);
    xml.writeCharacters(String.join("\n", body));
    xml.writeEndElement();
  }

  private void skipped(List<String> gaps) throws XMLStreamException {
    String reason =
        result.verdict() instanceof Verdict.NotApplicable notApplicable
            ? "not applicable: " + String.join("; ", notApplicable.reasons())
            : "could not be decided: " + String.join("; ", gaps);
    xml.writeStartElement("skipped");
    xml.writeAttribute("message", XmlText.line(reason));
    xml.writeEndElement();
  }

  private void output(List<String> lines) throws XMLStreamException {
    if (!lines.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(String.join("\n", lines));
      xml.writeEndElement();
    }
  }
}
