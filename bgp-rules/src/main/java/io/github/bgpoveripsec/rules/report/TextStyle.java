package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.layout.Page;
import java.util.function.Consumer;

/** How a text for people is set off. */
public enum TextStyle {
  /** By words and white space alone. */
  PLAIN,
  /** By colours as well, for terminals that understand ANSI escape sequences (ECMA-48 SGR). */
  ANSI;

  Page page(int width, Consumer<? super String> out) {
    return this == ANSI ? Page.colored(width, out) : Page.plain(width, out);
  }
}
