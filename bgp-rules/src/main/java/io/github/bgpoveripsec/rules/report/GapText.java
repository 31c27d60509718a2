package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import java.util.List;

/** Writes what could not be decided, rule by rule, and which inputs would decide it. */
final class GapText {
  private GapText() {}

  static void write(NamedReport report, Page page) {
    List<RuleResult> undecided =
        report.report().results().stream()
            .filter(result -> !result.verdict().gaps().isEmpty())
            .toList();
    if (undecided.isEmpty()) {
      return;
    }
    page.paragraph(Ink.TITLE, "Could not be decided");
    for (RuleResult result : undecided) {
      page.blank();
      page.field(Ink.INFO, "UNKNOWN", result.rule().summary());
      page.list("missing", gaps(report, result, Gap.Cause.INPUT_MISSING));
      page.list("defect", gaps(report, result, Gap.Cause.RULE_DEFECT));
      page.field("id", result.rule().id());
    }
    page.blank();
  }

  private static List<List<String>> gaps(NamedReport report, RuleResult result, Gap.Cause cause) {
    return result.verdict().gaps().stream()
        .filter(gap -> gap.cause() == cause)
        .map(
            gap ->
                Phrases.remark(
                    Page.place(gap.path()), what(gap), report.locator().locate(gap.path())))
        .toList();
  }

  /** Nothing where the label has said it already. */
  private static String what(Gap gap) {
    return gap.equals(Gap.missing(gap.path())) ? "" : gap.message().text();
  }
}
