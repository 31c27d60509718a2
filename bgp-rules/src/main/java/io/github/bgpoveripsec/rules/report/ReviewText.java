package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Suppressed;
import java.util.List;
import java.util.Optional;

/** Writes what was decided about a report, and what is set aside for it. */
final class ReviewText {
  private ReviewText() {}

  static void write(NamedReport report, Page page) {
    Review review = report.review();
    if (review.isPlain()) {
      return;
    }
    page.blank();
    page.paragraph(Ink.TITLE, "Overrides and baseline");
    for (Deviation deviation : review.deviations()) {
      page.blank();
      page.field("override", deviation.rule() + ": " + Phrases.decision(deviation));
      page.field("reason", deviation.reason());
      page.list("here", suppressed(deviation, review));
      if (review.unused().contains(deviation)) {
        page.field("unused", "without effect here; it may go, or reach elsewhere");
      }
    }
    if (review.compared()) {
      page.blank();
      page.field("baseline", Phrases.number(review.known().size(), "known finding"));
      page.list("known", review.known().stream().map(ReviewText::words).toList());
      page.list("gone", review.stale().stream().map(ReviewText::words).toList());
    }
  }

  private static List<List<String>> suppressed(Deviation deviation, Review review) {
    return review.suppressed().stream()
        .filter(it -> it.by().equals(deviation))
        .map(Suppressed::finding)
        .map(it -> Phrases.remark(Page.place(it.path()), it.message().text(), Optional.empty()))
        .toList();
  }

  private static List<String> words(Finding finding) {
    return List.of(Page.place(finding.path()) + ":", finding.rule().id());
  }

  private static List<String> words(BaselineEntry entry) {
    return List.of(Page.place(entry.place()) + ":", entry.rule());
  }
}
