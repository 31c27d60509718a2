package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the findings of one report, place by place. */
final class FindingsSection {
  private FindingsSection() {}

  static void write(NamedReport report, Anchors anchors, Markup html) {
    html.open("section", "id", anchors.of("findings"), "class", "findings");
    html.leaf("h3", "Findings by place");
    SortedMap<Path, List<Finding>> places =
        report.review().findings().stream()
            .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
    if (places.isEmpty()) {
      html.leaf(
          "p",
          report.review().isPlain() ? "No rule is broken." : "No finding is left.",
          "class",
          "good");
    }
    places.forEach((place, findings) -> write(place, findings, report, anchors, html));
    html.close();
  }

  private static void write(
      Path place, List<Finding> findings, NamedReport report, Anchors anchors, Markup html) {
    html.open("article", "id", anchors.of(place), "class", "place");
    html.open("h4");
    Places.write(place, html);
    report
        .locator()
        .locate(place)
        .ifPresent(
            it -> html.leaf("span", it.inWords() + ", column " + it.column(), "class", "where"));
    html.close();
    FindingCard card = new FindingCard(place, report, anchors, html);
    findings.forEach(card::write);
    html.close();
  }
}
