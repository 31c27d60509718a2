package io.github.bgpoveripsec.rules.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines that are not too wide.
 *
 * <p>Lines are broken between words. A word is broken only when it is wider than a whole line, and
 * then where a path or an address has its joints, if it has any.
 */
public final class Wrap {
  /** A narrower first part of a broken word would look like a word of its own. */
  private static final double LEAST_FILL = 0.4;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int filled;

  private Wrap(int width) {
    this.width = width;
  }

  /** The words of a text for people, with what would upset a terminal made visible. */
  public static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(Wrap::visible)
        .toList();
  }

  /** The lines of a paragraph. */
  public static List<String> lines(List<String> words, int width) {
    Wrap wrap = new Wrap(width);
    words.forEach(wrap::add);
    wrap.endLine();
    return wrap.lines;
  }

  private void add(String word) {
    int columns = Columns.of(word);
    if (filled > 0 && filled + 1 + columns > width) {
      endLine();
    }
    if (filled > 0) {
      append(" ");
    }
    String rest = word;
    while (Columns.of(rest) > width) {
      int joint = joint(rest);
      append(rest.substring(0, joint));
      endLine();
      rest = rest.substring(joint);
    }
    append(rest);
  }

  private void append(String text) {
    line.append(text);
    filled += Columns.of(text);
  }

  private void endLine() {
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    line.setLength(0);
    filled = 0;
  }

  /** The last place to break a word that is too wide, or where the line is full. */
  private int joint(String word) {
    int best = 0;
    int columns = 0;
    int i = 0;
    while (i < word.length()) {
      int codePoint = word.codePointAt(i);
      columns += Columns.of(codePoint);
      if (columns > width) {
        break;
      }
      if (".[".indexOf(codePoint) >= 0 && columns - 1 >= width * LEAST_FILL) {
        best = i;
      }
      i += Character.charCount(codePoint);
      if ("/,;:=&?]".indexOf(codePoint) >= 0 && columns >= width * LEAST_FILL) {
        best = i;
      }
    }
    return best > 0 ? best : Math.max(i, Character.charCount(word.codePointAt(0)));
  }

  /** Controls and formatting characters as their code, as in the text of a path. */
  public static String visible(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            codePoint -> {
              switch (Character.getType(codePoint)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    out.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
                default -> out.appendCodePoint(codePoint);
              }
            });
    return out.toString();
  }
}
