package io.github.bgpoveripsec.model.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Octets that have to be text in UTF-8, with or without a byte order mark before it. */
final class Utf8 {
  private static final int CHUNK = 1 << 13;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private int line = 1;
  private int column = 1;
  private char before;

  private Utf8() {}

  /** Where the text begins: behind the byte order mark, if there is one. */
  static int start(byte[] octets) {
    return octets.length >= MARK.length
            && octets[0] == MARK[0]
            && octets[1] == MARK[1]
            && octets[2] == MARK[2]
        ? MARK.length
        : 0;
  }

  static Reader reader(byte[] octets) {
    int start = start(octets);
    return new InputStreamReader(
        new ByteArrayInputStream(octets, start, octets.length - start), StandardCharsets.UTF_8);
  }

  /** The place of the first octet or character that no text has, if there is one. */
  static Optional<Position> firstFlaw(byte[] octets) {
    return new Utf8().scan(octets);
  }

  private Optional<Position> scan(byte[] octets) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int start = start(octets);
    ByteBuffer in = ByteBuffer.wrap(octets, start, octets.length - start);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        if (!isText(c)) {
          return Optional.of(new Position(line, column));
        }
        advance(c);
      }
      out.clear();
      if (result.isError()) {
        return Optional.of(new Position(line, column));
      }
      if (result.isUnderflow()) {
        return Optional.empty();
      }
    }
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

  private void advance(char c) {
    if (c == '\r' || (c == '\n' && before != '\r')) {
      line++;
      column = 1;
    } else if (c != '\n' && !Character.isLowSurrogate(c)) {
      column++;
    }
    before = c;
  }
}
