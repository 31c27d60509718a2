package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Locale;

/** A text in Markdown while it is written. */
final class Markdown {
  private final StringBuilder out = new StringBuilder();

  /** The title of the page. */
  void heading(String title) {
    out.append("# ").append(plain(title)).append("\n\n");
  }

  /** The title of a section. */
  void section(String title) {
    out.append("\n## ").append(title).append('\n');
  }

  void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  void line(String text) {
    out.append(text).append('\n');
  }

  /** Something said under a keyword. */
  void item(String keyword, String text) {
    line("- **" + keyword + "**: " + plain(text));
  }

  /** A block shown as it is. */
  void block(String language, String text) {
    out.append("```").append(language).append('\n').append(text);
    if (!text.endsWith("\n")) {
      out.append('\n');
    }
    out.append("```\n");
  }

  String text() {
    return out.toString();
  }

  /** A text of which nothing is markup. */
  static String plain(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>|]", "\\\\$0");
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
