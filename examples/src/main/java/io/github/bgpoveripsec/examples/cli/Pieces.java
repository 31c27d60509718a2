package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream of octets into messages, however damaged, and loses none of them.
 *
 * <p>A piece is a whole message; or what the stream ends with inside one; or octets up to the next
 * header, where there is no message to be seen. No piece is longer than the longest message, so a
 * stream of any length needs the same memory.
 */
final class Pieces {
  private static final int MARKER = 16;
  private static final int HEADER = 19;
  private static final int LONGEST = 65535;
  private static final int LAST_TYPE = 5;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * LONGEST];
  private int begin;
  private int end;

  Pieces(InputStream in) {
    this.in = in;
  }

  /** The next piece, or nothing where the stream ends. */
  Optional<Octets> next() throws IOException {
    if (fill(HEADER) == 0) {
      return Optional.empty();
    }
    if (isMarker(begin) && available() < HEADER) {
      return Optional.of(take(available()));
    }
    if (!isMarker(begin) || length(begin) < HEADER || isRunOfOnes()) {
      return Optional.of(take(gap()));
    }
    return Optional.of(take(Math.min(length(begin), fill(length(begin)))));
  }

  /** How many octets from here on belong to no message. */
  private int gap() throws IOException {
    fill(LONGEST + HEADER);
    int at = begin + 1;
    while (at < end && at - begin < LONGEST && !isHeader(at)) {
      at++;
    }
    return at - begin;
  }

  /** Whether the marker here goes on, so that the true one is the end of a longer run. */
  private boolean isRunOfOnes() {
    return buffer[begin + MARKER] == -1 && !hasType(begin);
  }

  /** Whether a message seems to begin here; the octets may end before that is certain. */
  private boolean isHeader(int at) {
    return end - at < HEADER
        ? isMarker(at) && end - at >= MARKER
        : isMarker(at) && buffer[at + MARKER] != -1 && length(at) >= HEADER && hasType(at);
  }

  private boolean hasType(int at) {
    int type = buffer[at + HEADER - 1];
    return type > 0 && type <= LAST_TYPE;
  }

  private boolean isMarker(int at) {
    for (int i = at; i < Math.min(at + MARKER, end); i++) {
      if (buffer[i] != -1) {
        return false;
      }
    }
    return true;
  }

  private int length(int at) {
    return (buffer[at + MARKER] & 0xff) << 8 | (buffer[at + MARKER + 1] & 0xff);
  }

  private int available() {
    return end - begin;
  }

  private Octets take(int length) {
    Octets piece = Octets.copyOf(buffer, begin, length);
    begin += length;
    return piece;
  }

  /** Reads until so many octets are there or the stream ends; answers how many there are. */
  private int fill(int wanted) throws IOException {
    if (begin + wanted > buffer.length) {
      System.arraycopy(buffer, begin, buffer, 0, available());
      end -= begin;
      begin = 0;
    }
    while (available() < wanted) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    return available();
  }
}
