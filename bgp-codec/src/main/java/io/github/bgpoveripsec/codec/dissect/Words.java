package io.github.bgpoveripsec.codec.dissect;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of printable ASCII. */
final class Words {
  private Words() {}

  /** Lines of at most so many columns, all indented, and those after the first a little more. */
  static List<String> wrapped(String text, int width, int indent) {
    List<String> lines = new ArrayList<>();
    // Blanks at the end could be all that is left for the last line.
    String rest = printable(text).stripTrailing();
    int margin = indent;
    while (rest.length() > width - margin) {
      int room = width - margin;
      int blank = rest.lastIndexOf(' ', room);
      int cut = blank > 0 ? blank : room;
      lines.add(" ".repeat(margin) + rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
      margin = indent + 2;
    }
    lines.add(" ".repeat(margin) + rest);
    return lines;
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.toString();
  }
}
