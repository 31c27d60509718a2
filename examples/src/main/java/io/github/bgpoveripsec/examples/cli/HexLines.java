package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads octets written in hexadecimal digits, a message a line; {@code #} begins a comment. */
final class HexLines {
  /** Enough for the longest message with two blanks behind each digit. */
  private static final int LONGEST = 1 << 19;

  private final InputStream in;
  private final String name;
  private long line;

  /** The name is that of the file, for complaints. */
  HexLines(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /** The octets of the next line that has any, or nothing at the end. */
  Optional<Octets> next() throws IOException {
    Optional<String> text = text();
    while (text.isPresent()) {
      Octets octets = octets(text.get());
      if (!octets.isEmpty()) {
        return Optional.of(octets);
      }
      text = text();
    }
    return Optional.empty();
  }

  private Octets octets(String text) {
    int comment = text.indexOf('#');
    String digits = (comment < 0 ? text : text.substring(0, comment)).strip();
    return Octets.tryParse(digits)
        .orElseThrow(() -> refusal("expected pairs of hexadecimal digits, got " + quote(digits)));
  }

  private Optional<String> text() throws IOException {
    StringBuilder text = new StringBuilder();
    line++;
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (text.length() == LONGEST) {
        throw refusal("expected at most 65535 octets in a line");
      }
      text.append((char) next);
      next = in.read();
    }
    return Optional.of(text.toString());
  }

  private Refusal refusal(String problem) {
    return new Refusal(name + ":" + line + ": " + problem);
  }

  private static String quote(String digits) {
    String begin = digits.length() > 20 ? digits.substring(0, 20) + "..." : digits;
    return "'" + begin.replaceAll("[^ -~]", "?") + "'";
  }
}
