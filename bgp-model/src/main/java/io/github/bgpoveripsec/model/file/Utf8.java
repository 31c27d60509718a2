package io.github.bgpoveripsec.model.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Octets that have to be text in UTF-8, with or without a byte order mark before it. */
final class Utf8 {
  private static final int CHUNK = 1 << 13;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int longestLine;
  private int line = 1;
  private int column = 1;
  private char before;

  private Utf8(int longestLine) {
    this.longestLine = longestLine;
  }

  /** Where the text begins: behind the byte order mark, if there is one. */
  static int start(byte[] octets) {
    return octets.length >= MARK.length
            && octets[0] == MARK[0]
            && octets[1] == MARK[1]
            && octets[2] == MARK[2]
        ? MARK.length
        : 0;
  }

  /**
   * The characters, without carriage returns at the end: the YAML parser takes the last one for a
   * column instead of the end of a line.
   */
  static Reader reader(byte[] octets) {
    int start = start(octets);
    int end = octets.length;
    while (end > start && octets[end - 1] == '\r') {
      end--;
    }
    return new InputStreamReader(
        new ByteArrayInputStream(octets, start, end - start), StandardCharsets.UTF_8);
  }

  /**
   * Refuses what is no text, and lines that are too long.
   *
   * @param longestLine the greatest number of characters of a line
   */
  static void check(byte[] octets, int longestLine) throws RefusedException {
    new Utf8(longestLine).scan(octets);
  }

  private void scan(byte[] octets) throws RefusedException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int start = start(octets);
    ByteBuffer in = ByteBuffer.wrap(octets, start, octets.length - start);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        accept(out.get());
      }
      out.clear();
    }
    if (result.isError()) {
      throw refusal(FileProblemKind.NOT_TEXT, "expected text in UTF-8, found other octets");
    }
  }

  private void accept(char c) throws RefusedException {
    if (!isText(c)) {
      throw refusal(FileProblemKind.NOT_TEXT, "expected text, found a control character");
    }
    if (c == '\r' || (c == '\n' && before != '\r')) {
      line++;
      column = 1;
    } else if (c != '\n' && !Character.isLowSurrogate(c)) {
      column++;
    }
    if (column > longestLine) {
      throw refusal(
          FileProblemKind.TOO_LARGE,
          "expected lines of at most " + longestLine + " characters, found a longer one");
    }
    before = c;
  }

  private RefusedException refusal(FileProblemKind kind, String message) {
    return RefusedException.at(new Position(line, column), kind, message);
  }

  /** The characters that YAML 1.2 calls printable (section 5.1), of which all text consists. */
  static boolean isText(char c) {
    return (c >= ' ' && c < 0x7f)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0xa0 && c < 0xfffe && c != '\ufeff');
  }
}
