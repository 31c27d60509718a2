package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;

/** Writes what could not be decided, and what would decide it. */
final class GapsSection {
  private GapsSection() {}

  static void write(NamedReport report, Anchors anchors, Markup html) {
    html.open("section", "id", anchors.of("undecided"), "class", "gaps");
    html.leaf("h3", "Could not be decided");
    List<RuleResult> undecided =
        report.report().results().stream()
            .filter(result -> !result.verdict().gaps().isEmpty())
            .toList();
    if (undecided.isEmpty()) {
      html.leaf("p", "Every rule could be decided.", "class", "good");
    }
    for (RuleResult result : undecided) {
      html.open("div", "class", "finding info");
      html.open("p", "class", "what").leaf("span", "unknown", "class", "badge info");
      html.leaf("strong", result.rule().summary()).close().open("ul");
      for (Gap gap : result.verdict().gaps()) {
        html.open("li");
        Places.write(gap.path(), html);
        html.text(": " + gap.message().text() + line(gap, report)).close();
      }
      html.close().open("p", "class", "sub").leaf("code", result.rule().id()).close().close();
    }
    html.close();
  }

  private static String line(Gap gap, NamedReport report) {
    return report.locator().locate(gap.path()).map(it -> " (" + it.inWords() + ")").orElse("");
  }
}
