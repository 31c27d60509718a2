package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.XmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes how one rule judged a subject as a test case. */
final class JunitCase {
  private final NamedReport report;
  private final RuleResult result;
  private final JunitResult whole;
  private final XMLStreamWriter xml;

  JunitCase(NamedReport report, JunitResult whole, XMLStreamWriter xml) {
    this.report = report;
    this.whole = whole;
    this.result = whole.rule();
    this.xml = xml;
  }

  void write() throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", result.rule().id());
    xml.writeAttribute("classname", XmlText.line(report.name()));
    xml.writeAttribute("file", XmlText.line(report.name()));
    xml.writeAttribute("time", "0");
    List<String> gaps = gaps();
    List<String> aside = joined(findings(it -> it.severity() == Severity.INFO), aside());
    switch (JunitOutcome.of(whole)) {
      case FAILURE -> {
        List<String> found = findings(it -> it.severity() != Severity.INFO);
        element("failure", Phrases.word(worst()), joined(found, gaps));
        output(aside);
      }
      case ERROR -> {
        element("error", "ruleDefect", gaps);
        output(aside);
      }
      case SKIPPED -> {
        skipped(gaps);
        output(aside);
      }
      case PASSED -> output(joined(gaps, aside));
    }
    xml.writeEndElement();
  }

  /** Places as compilers write them, and what is wrong there. */
  private List<String> findings(Predicate<Finding> which) {
    return whole.findings().stream()
        .filter(which)
        .map(it -> at(it.path(), it.message().text()))
        .toList();
  }

  /** The findings that do not count, and why not. */
  private List<String> aside() {
    return Stream.concat(
            whole.suppressed().stream()
                .map(
                    it ->
                        at(
                            it.finding().path(),
                            it.finding().message().text()
                                + " (suppressed: "
                                + it.by().reason()
                                + ")")),
            whole.known().stream()
                .map(it -> at(it.path(), it.message().text() + " (in the baseline)")))
        .toList();
  }

  private Severity worst() {
    return whole.findings().stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .orElse(result.rule().severity());
  }

  private List<String> gaps() {
    return result.verdict().gaps().stream()
        .map(gap -> at(gap.path(), gap.message().text()))
        .toList();
  }

  private String at(Path path, String text) {
    String place =
        report.locator().locate(path).map(it -> report.fileOf(it) + ":" + it).orElse(report.name());
    return XmlText.line(place + ": " + Page.place(path) + ": " + text);
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
    xml.writeStartElement("skipped");
    xml.writeAttribute("message", XmlText.line(reason(gaps)));
    xml.writeEndElement();
  }

  private String reason(List<String> gaps) {
    if (result.verdict() instanceof Verdict.NotApplicable notApplicable) {
      return "not applicable: " + String.join("; ", notApplicable.reasons());
    }
    if (result.verdict().violations().isEmpty()) {
      return "could not be decided: " + String.join("; ", gaps);
    }
    List<String> why =
        new ArrayList<>(
            whole.suppressed().stream()
                .map(it -> "suppressed: " + it.by().reason())
                .distinct()
                .toList());
    if (!whole.known().isEmpty()) {
      why.add(Phrases.number(whole.known().size(), "finding") + " in the baseline");
    }
    return String.join("; ", why);
  }

  private void output(List<String> lines) throws XMLStreamException {
    if (!lines.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(String.join("\n", lines));
      xml.writeEndElement();
    }
  }
}
