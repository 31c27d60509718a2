package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Severity;

/** What a piece of text is, as far as its colour is concerned. */
enum Ink {
  BODY(""),
  TITLE("1"),
  LABEL("2"),
  GOOD("1;32"),
  ERROR("1;31"),
  WARNING("1;33"),
  INFO("1;36");

  private final String codes;

  Ink(String codes) {
    this.codes = codes;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  String paint(String text, TextStyle style) {
    return style == TextStyle.PLAIN || codes.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + codes + "m" + text + "\u001b[0m";
  }
}
