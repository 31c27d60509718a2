package io.github.bgpoveripsec.model.path;

import java.util.Optional;

/** The text form of a {@link Path}, both ways; the javadoc of {@code Path} defines it. */
final class PathText {
  private static final int LONGEST_INDEX = 10;

  private final String text;
  private int position;

  private PathText(String text) {
    this.text = text;
  }

  static String write(Path path) {
    StringBuilder out = new StringBuilder();
    for (Step step : path.steps()) {
      if (step instanceof Step.Field field) {
        if (out.length() > 0 || field.name().isEmpty()) {
          out.append('.');
        }
        escape(field.name(), "\\.[", out);
      } else if (step instanceof Step.Key key) {
        out.append(isDigits(key.key()) ? "[\\" : "[");
        escape(key.key(), "\\]", out);
        out.append(']');
      } else if (step instanceof Step.Index index) {
        out.append('[').append(index.position()).append(']');
      }
    }
    return out.toString();
  }

  /** Reads leniently, then holds the text against what would have been written. */
  static Optional<Path> read(String text) {
    return new PathText(text).readAll().filter(path -> write(path).equals(text));
  }

  private Optional<Path> readAll() {
    Path path = Path.root();
    while (position < text.length()) {
      boolean bracket = text.charAt(position) == '[';
      if (bracket || text.charAt(position) == '.') {
        position++;
      }
      int start = position;
      Optional<String> name = unescape(bracket ? "]" : ".[");
      if (name.isEmpty()) {
        return Optional.empty();
      }
      String written = text.substring(start, position);
      if (!bracket) {
        path = path.field(name.get());
        continue;
      }
      if (position == text.length()) {
        return Optional.empty();
      }
      position++;
      if (!isDigits(written)) {
        path = path.key(name.get());
      } else if (written.length() <= LONGEST_INDEX
          && Long.parseLong(written) <= Integer.MAX_VALUE) {
        path = path.index(Integer.parseInt(written));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(path);
  }

  /** Reads up to one of the end characters or the end of the text; empty on a broken escape. */
  private Optional<String> unescape(String ends) {
    StringBuilder out = new StringBuilder();
    while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
      char c = text.charAt(position++);
      if (c != '\\') {
        out.append(c);
      } else if (position == text.length()) {
        return Optional.empty();
      } else if (text.charAt(position) != 'u') {
        out.append(text.charAt(position++));
      } else {
        int code = hex(position + 1);
        if (code < 0) {
          return Optional.empty();
        }
        out.append((char) code);
        position += 5;
      }
    }
    return Optional.of(out.toString());
  }

  private int hex(int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }

  private static void escape(String name, String special, StringBuilder out) {
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (disguises(codePoint)) {
        for (int j = i; j < i + length; j++) {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(name.charAt(j) >> shift & 0xF, 16));
          }
        }
      } else {
        if (special.indexOf(codePoint) >= 0) {
          out.append('\\');
        }
        out.appendCodePoint(codePoint);
      }
      i += length;
    }
  }

  private static boolean disguises(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static boolean isDigits(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
