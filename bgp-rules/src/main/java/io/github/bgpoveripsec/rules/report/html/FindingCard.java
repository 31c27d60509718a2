package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Effect;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one finding with everything there is to say about it. */
final class FindingCard {
  private final Path place;
  private final NamedReport report;
  private final Anchors anchors;
  private final Markup html;

  FindingCard(Path place, NamedReport report, Anchors anchors, Markup html) {
    this.place = place;
    this.report = report;
    this.anchors = anchors;
    this.html = html;
  }

  void write(Finding finding) {
    RuleDescription rule = finding.rule();
    html.open("div", "class", "finding " + Words.style(finding.severity()));
    html.open("p", "class", "what");
    html.leaf(
        "span", Words.of(finding.severity()), "class", "badge " + Words.style(finding.severity()));
    html.leaf("strong", finding.message().text()).close();
    html.open("dl");
    related(finding.violation().related());
    row("Rule", rule.summary());
    rule.because().ifPresent(reason -> row("Because", reason));
    for (Effect effect : rule.effects()) {
      row("Effect", effect.description());
    }
    rule.remedy().ifPresent(remedy -> row("Remedy", remedy));
    sources(rule.references());
    html.leaf("dt", "Id").open("dd").leaf("code", rule.id()).close();
    rule.reclassified()
        .ifPresent(
            it ->
                row(
                    "Graded",
                    Words.of(rule.severity())
                        + " instead of "
                        + Words.of(it.original())
                        + ": "
                        + it.reason()));
    html.close().close();
  }

  private void row(String term, String text) {
    html.leaf("dt", term).leaf("dd", text);
  }

  private void related(List<Related> others) {
    if (others.isEmpty()) {
      return;
    }
    html.leaf("dt", "Compare").open("dd").open("ul");
    for (Related other : others) {
      html.open("li").leaf("code", Page.place(place, other.path()));
      String line =
          report.locator().locate(other.path()).map(it -> " (" + it.inWords() + ")").orElse("");
      html.text(" " + other.note() + line);
      anchors
          .firstWithin(other.path())
          .filter(path -> path.equals(other.path()) && !path.equals(place))
          .ifPresent(
              path -> html.text(" ").leaf("a", "its findings", "href", "#" + anchors.of(path)));
      html.close();
    }
    html.close().close();
  }

  /** The clauses document by document. */
  private void sources(List<Reference> references) {
    Map<Document, List<Reference>> clauses =
        references.stream()
            .collect(
                Collectors.groupingBy(
                    Reference::document, LinkedHashMap::new, Collectors.toList()));
    clauses.forEach(
        (document, its) -> {
          html.leaf("dt", "Source").open("dd");
          document(document);
          html.open("ul");
          for (Reference reference : its) {
            html.open("li").text(reference.label() + " ");
            html.leaf("code", reference.id(), "class", "clause").close();
          }
          html.close().close();
        });
  }

  private void document(Document document) {
    String title = document.title() + ", " + document.edition();
    if (isWeb(document.address())) {
      html.leaf("a", title, "href", document.address().toASCIIString(), "rel", "noreferrer");
    } else {
      html.text(title);
    }
  }

  /** Addresses are shown as links only where a click cannot do anything but open a page. */
  private static boolean isWeb(URI address) {
    return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
  }
}
