package io.github.bgpoveripsec.model.file;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Columns of a JSON text in characters, where the parser counts a character beyond the basic
 * multilingual plane twice.
 */
final class JsonColumns {
  /**
   * The second halves of such characters: their lines and columns as the parser counts, in order.
   */
  private final long[] halves;

  private JsonColumns(long[] halves) {
    this.halves = halves;
  }

  static JsonColumns of(byte[] octets) {
    LongStream.Builder halves = LongStream.builder();
    int line = 1;
    int column = 1;
    for (int i = Utf8.start(octets); i < octets.length; i++) {
      byte octet = octets[i];
      if (octet == '\r' || (octet == '\n' && (i == 0 || octets[i - 1] != '\r'))) {
        line++;
        column = 1;
      } else if (beginsTwoUnits(octet)) {
        halves.add(place(line, column + 1));
        column += 2;
      } else if (octet != '\n' && !continues(octet)) {
        column++;
      }
    }
    return new JsonColumns(halves.build().toArray());
  }

  /** A column in characters, given one that the parser counted. */
  int inCharacters(int line, int column) {
    return column - (before(place(line, column)) - before(place(line, 0)));
  }

  private int before(long place) {
    int found = Arrays.binarySearch(halves, place);
    return found < 0 ? -found - 1 : found;
  }

  private static long place(int line, int column) {
    return ((long) line << 32) + column;
  }

  /** Whether a character of four octets begins, which is one of two units in UTF-16. */
  private static boolean beginsTwoUnits(byte octet) {
    return (octet & 0xf8) == 0xf0;
  }

  private static boolean continues(byte octet) {
    return (octet & 0xc0) == 0x80;
  }
}
