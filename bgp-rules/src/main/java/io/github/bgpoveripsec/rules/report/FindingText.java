package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Reclassification;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.Wrap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the findings of one report, and explains each rule when it is first broken. */
final class FindingText {
  private final NamedReport report;
  private final Page page;
  private final Set<String> explained = new HashSet<>();

  FindingText(NamedReport report, Page page) {
    this.report = report;
    this.page = page;
  }

  /** Writes the findings at one place. */
  void write(Path place, List<Finding> findings) {
    page.paragraph(Ink.TITLE, List.of(Page.place(place)));
    report
        .locator()
        .locate(place)
        .ifPresent(
            location ->
                page.paragraph(
                    Ink.LABEL, List.of(Wrap.visible(report.fileOf(location)) + ":" + location)));
    for (Finding finding : findings) {
      page.blank();
      write(finding);
    }
    page.blank();
  }

  private void write(Finding finding) {
    RuleDescription rule = finding.rule();
    page.field(
        Phrases.ink(finding.severity()),
        Phrases.word(finding.severity()).toUpperCase(Locale.ROOT),
        finding.message().text());
    page.list(
        "compare",
        finding.violation().related().stream()
            .map(related -> compared(finding.path(), related))
            .toList());
    if (explained.add(rule.id())) {
      explain(rule);
    } else {
      page.field("rule", rule.id() + " (explained above)");
    }
  }

  private List<String> compared(Path from, Related related) {
    return Phrases.remark(
        Page.place(from, related.path()), related.note(), report.locator().locate(related.path()));
  }

  private void explain(RuleDescription rule) {
    page.field("rule", rule.summary());
    rule.because().ifPresent(reason -> page.field("because", reason));
    page.list(
        "effect", rule.effects().stream().map(effect -> Wrap.words(effect.description())).toList());
    rule.remedy().ifPresent(remedy -> page.field("remedy", remedy));
    sources(rule);
    page.field("id", rule.id());
    rule.reclassified().ifPresent(reclassified -> page.field("graded", graded(rule, reclassified)));
  }

  /** The clauses document by document. */
  private void sources(RuleDescription rule) {
    Map<Document, List<Reference>> clauses =
        rule.references().stream()
            .collect(
                Collectors.groupingBy(
                    Reference::document, LinkedHashMap::new, Collectors.toList()));
    String label = "source";
    for (Map.Entry<Document, List<Reference>> entry : clauses.entrySet()) {
      page.item(label, Wrap.words(Phrases.document(entry.getKey())), 0);
      for (Reference reference : entry.getValue()) {
        page.item("", Wrap.words(reference.label()), 1);
      }
      label = "";
    }
  }

  private static String graded(RuleDescription rule, Reclassification reclassified) {
    return Phrases.word(rule.severity())
        + " instead of "
        + Phrases.word(reclassified.original())
        + ": "
        + reclassified.reason();
  }
}
