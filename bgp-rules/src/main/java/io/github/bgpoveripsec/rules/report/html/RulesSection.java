package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.report.NamedReport;

/** Writes how each rule ended. */
final class RulesSection {
  private RulesSection() {}

  static void write(NamedReport report, Anchors anchors, Markup html) {
    html.open("section", "id", anchors.of("rules"), "class", "rules");
    html.leaf("h3", "How each rule ended");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Rules");
    html.open("table").open("thead").open("tr");
    for (String heading : new String[] {"Rule", "Ended", "Severity", "What it demands"}) {
      html.leaf("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    for (RuleResult result : report.report().results()) {
      html.open("tr").open("th", "scope", "row").leaf("code", result.rule().id()).close();
      html.open("td").leaf("span", ended(result.verdict()), "class", "mark " + style(result));
      html.close();
      html.leaf("td", Words.of(result.rule().severity()));
      html.leaf("td", result.rule().summary()).close();
    }
    html.close().close().close().close();
  }

  private static String ended(Verdict verdict) {
    String word = Words.of(verdict.kind());
    if (verdict instanceof Verdict.Passed passed) {
      return word + ", " + Words.count(passed.checked(), "place");
    }
    return verdict instanceof Verdict.Failed failed
        ? word + ", " + Words.count(failed.violations().size(), "finding")
        : word;
  }

  private static String style(RuleResult result) {
    return switch (result.verdict().kind()) {
      case PASSED -> "good";
      case FAILED -> Words.style(result.rule().severity());
      case NOT_APPLICABLE -> "label";
      case UNDETERMINED -> "info";
    };
  }
}
