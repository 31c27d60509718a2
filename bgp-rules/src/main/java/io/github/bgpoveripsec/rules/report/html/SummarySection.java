package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.policy.Review;
import java.util.ArrayList;
import java.util.List;

/** Writes what came of all designs together, and for several designs a line on each. */
final class SummarySection {
  private SummarySection() {}

  static void write(List<Design> designs, Markup html) {
    html.open("section", "class", "summary", "aria-labelledby", "summary");
    html.leaf("h2", "Summary", "id", "summary", "class", "unseen");
    html.leaf("p", sentence(designs), "class", "verdict " + look(designs));
    List<String> aside = aside(designs);
    if (!aside.isEmpty()) {
      html.leaf("p", "Not counted: " + String.join(", ", aside) + ".", "class", "aside");
    }
    html.open("dl", "class", "tiles");
    for (Severity severity : Severity.values()) {
      tile(many(severity), findings(designs, severity), Words.style(severity), html);
    }
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      tile("Rules " + Words.of(kind), rules(designs, kind), "plain", html);
    }
    html.close();
    if (designs.size() > 1) {
      table(designs, html);
    }
    html.close();
  }

  private static void tile(String label, long count, String style, Markup html) {
    html.open("div", "class", "tile " + style + (count == 0 ? " none" : ""));
    html.leaf("dt", label).leaf("dd", String.valueOf(count)).close();
  }

  private static void table(List<Design> designs, Markup html) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Designs");
    html.open("table").open("thead").open("tr").leaf("th", "Design", "scope", "col");
    for (Severity severity : Severity.values()) {
      html.leaf("th", many(severity), "scope", "col");
    }
    html.close().close().open("tbody");
    int number = 1;
    for (Design design : designs) {
      html.open("tr").open("th", "scope", "row");
      html.leaf("a", design.report().name(), "href", "#d" + number++ + "-design").close();
      for (Severity severity : Severity.values()) {
        html.leaf("td", String.valueOf(findings(List.of(design), severity)), "class", "number");
      }
      html.close();
    }
    html.close().close().close();
  }

  private static String many(Severity severity) {
    return Words.capital(Words.of(severity)) + (severity == Severity.INFO ? "" : "s");
  }

  private static String sentence(List<Design> designs) {
    long errors = findings(designs, Severity.ERROR);
    long warnings = findings(designs, Severity.WARNING);
    long undetermined = rules(designs, Verdict.Kind.UNDETERMINED);
    if (errors > 0) {
      return "Not allowed: " + Words.count(errors, "error") + " to mend.";
    }
    if (warnings > 0) {
      return "Allowed, with " + Words.count(warnings, "warning") + " to look at.";
    }
    return undetermined == 0
        ? "Allowed: nothing to object to."
        : "Nothing to object to; " + Words.count(undetermined, "rule") + " could not be decided.";
  }

  private static String look(List<Design> designs) {
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      if (findings(designs, severity) > 0) {
        return Words.style(severity);
      }
    }
    return "good";
  }

  private static long findings(List<Design> designs, Severity severity) {
    return designs.stream()
        .flatMap(it -> it.report().review().findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  private static List<String> aside(List<Design> designs) {
    List<Review> reviews = designs.stream().map(it -> it.report().review()).toList();
    long suppressed = reviews.stream().mapToLong(it -> it.suppressed().size()).sum();
    long known = reviews.stream().mapToLong(it -> it.known().size()).sum();
    List<String> aside = new ArrayList<>();
    if (suppressed > 0) {
      aside.add(Words.count(suppressed, "finding") + " suppressed, with a reason");
    }
    if (known > 0) {
      aside.add(Words.count(known, "finding") + " known from the baseline");
    }
    return aside;
  }

  private static long rules(List<Design> designs, Verdict.Kind kind) {
    return results(designs).stream().filter(it -> it.verdict().kind() == kind).count();
  }

  private static List<RuleResult> results(List<Design> designs) {
    return designs.stream().flatMap(it -> it.report().report().results().stream()).toList();
  }
}
