package io.github.bgpoveripsec.rules.layout;

/** What a piece of text is, as far as its colour is concerned. */
public enum Ink {
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

  /** The text with the escape sequences (ECMA-48 SGR) around it. */
  String paint(String text) {
    return codes.isEmpty() || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
  }
}
