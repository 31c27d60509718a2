package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Suppressed;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;

/** Writes what was decided about a report, and what is set aside for it. */
final class ReviewSection {
  private static final String DECISION = "Decision";
  private static final String WHERE = "Where";
  private static final String REASON = "Reason";
  private static final String HERE = "Here";

  /** What a cell is called where a narrow screen shows the cells of a row below each other. */
  private static final String LABEL = "data-label";

  private ReviewSection() {}

  static void write(NamedReport report, Anchors anchors, Markup html) {
    Review review = report.review();
    html.open("section", "id", anchors.of("decided"), "class", "decided");
    html.leaf("h3", "Overrides and baseline");
    if (!review.deviations().isEmpty()) {
      overrides(review, html);
    }
    if (review.compared()) {
      baseline(review, html);
    }
    html.close();
  }

  private static void overrides(Review review, Markup html) {
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Overrides");
    html.open("table").open("thead").open("tr");
    for (String heading : new String[] {"Rule", DECISION, WHERE, REASON, HERE}) {
      html.leaf("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    for (Deviation deviation : review.deviations()) {
      html.open("tr").open("th", "scope", "row").leaf("code", deviation.rule()).close();
      html.leaf("td", decision(deviation), LABEL, DECISION).open("td", LABEL, WHERE);
      where(deviation.scope().place(), html);
      html.close().leaf("td", deviation.reason(), LABEL, REASON).open("td", LABEL, HERE);
      effect(deviation, review, html);
      html.close().close();
    }
    html.close().close().close();
  }

  private static String decision(Deviation deviation) {
    return deviation.<String>match(
        it -> "disabled",
        it -> "graded " + Words.of(it.severity()),
        it -> it.parameter() + " set to " + it.value());
  }

  private static void where(Path place, Markup html) {
    if (place.depth() == 0) {
      html.text("everywhere");
    } else {
      Places.write(place, html);
    }
  }

  private static void effect(Deviation deviation, Review review, Markup html) {
    List<Finding> its =
        review.suppressed().stream()
            .filter(it -> it.by().equals(deviation))
            .map(Suppressed::finding)
            .toList();
    if (its.isEmpty()) {
      html.text(review.unused().contains(deviation) ? "unused" : "applied");
    } else {
      findings(its, html);
    }
  }

  private static void findings(List<Finding> findings, Markup html) {
    html.open("ul");
    for (Finding finding : findings) {
      html.open("li");
      Places.write(finding.path(), html);
      html.text(": " + finding.message().text() + " ");
      html.leaf("code", finding.rule().id()).close();
    }
    html.close();
  }

  private static void baseline(Review review, Markup html) {
    html.leaf("h4", "Baseline");
    html.leaf("p", Words.count(review.known().size(), "known finding") + " set aside.");
    if (!review.known().isEmpty()) {
      findings(review.known(), html);
    }
    if (!review.stale().isEmpty()) {
      html.leaf("p", "No longer found, so the baseline can do without:").open("ul");
      for (BaselineEntry entry : review.stale()) {
        html.open("li");
        Places.write(entry.place(), html);
        html.text(" ").leaf("code", entry.rule()).close();
      }
      html.close();
    }
  }
}
