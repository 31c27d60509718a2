package io.github.bgpoveripsec.rules.report;

/** How a text for people is set off. */
public enum TextStyle {
  /** By words and white space alone. */
  PLAIN,
  /** By colours as well, for terminals that understand ANSI escape sequences (ECMA-48 SGR). */
  ANSI
}
