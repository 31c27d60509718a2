package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.Locale;

/** Words that recur on the page. */
final class Words {
  private Words() {}

  static String of(Severity severity) {
    return severity == Severity.INFO ? "information" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** The name by which the style sheet knows a severity. */
  static String style(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String of(Verdict.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
