package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reports for people at a terminal.
 *
 * <p>Findings are grouped by place. Each says what is wrong; the first finding of a rule also says
 * why the rule is there, what happens when it is broken, what to do, and where it is documented.
 * What could not be decided follows, with the inputs that are missing, then a summary. What was
 * decided about the report ends it, each decision with its reason. A report without findings and
 * decisions is the summary alone.
 *
 * <p>No line is wider than the width, not counting colours. Places, names and prefixes stay in one
 * piece unless they are wider than a line. Controls and formatting characters are written as a
 * backslash, {@code u} and their code, so that nothing in a subject can steer the terminal.
 *
 * @param width the greatest number of columns of a line, at least 40
 * @param style how the text is set off; without colours it loses no information
 */
public record TextReport(int width, TextStyle style) implements ReportFormat {
  /**
   * A form of reports.
   *
   * @param width the greatest number of columns of a line
   * @param style how the text is set off
   * @throws IllegalArgumentException when the width is less than 40
   */
  public TextReport {
    Page.requireWidth(width);
  }

  @Override
  public void write(Iterable<NamedReport> reports, Consumer<? super String> out) {
    Page page = style.page(width, out);
    Counts all = new Counts();
    for (NamedReport report : reports) {
      if (all.subjects() > 0) {
        page.blank();
      }
      all.add(report.review());
      write(report, page);
    }
    if (all.subjects() > 1) {
      page.blank();
      page.paragraph(
          ink(all),
          all.subjects()
              + " designs, "
              + all.subjectsWithFindings()
              + " with findings: "
              + Phrases.findings(all)
              + Phrases.setAside(all));
    }
  }

  private static void write(NamedReport report, Page page) {
    FindingText findings = new FindingText(report, page);
    byPlace(report).forEach(findings::write);
    GapText.write(report, page);
    Counts counts = Counts.of(report.review());
    page.paragraph(
        ink(counts), report.name() + ": " + Phrases.findings(counts) + Phrases.setAside(counts));
    page.paragraph(
        Ink.BODY,
        Phrases.number(counts.rules(), "rule")
            + " of "
            + Phrases.editions(report.report().editions()));
    page.paragraph(Ink.BODY, Phrases.verdicts(counts));
    ReviewText.write(report, page);
  }

  private static Map<Path, List<Finding>> byPlace(NamedReport report) {
    return report.review().findings().stream()
        .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
  }

  private static Ink ink(Counts counts) {
    return counts
        .worst()
        .map(Phrases::ink)
        .orElse(
            counts.rules(Verdict.Kind.UNDETERMINED) == 0 ? Ink.GOOD : Phrases.ink(Severity.INFO));
  }
}
