package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * Walks through a part of a message and always knows where in the whole it is.
 *
 * <p>Whoever moves it asks {@link #has} first; going too far is a mistake in this library.
 */
final class Cursor {
  private final Octets message;
  private final int end;
  private int at;

  /** A cursor over the octets from {@code begin} to before {@code end}. */
  Cursor(Octets message, int begin, int end) {
    this.message = message;
    this.at = begin;
    this.end = end;
  }

  /** The place of the next octet in the message. */
  int at() {
    return at;
  }

  /** The place after the last octet of the part. */
  int end() {
    return end;
  }

  int remaining() {
    return end - at;
  }

  boolean has(int octets) {
    return octets <= remaining();
  }

  int u8() {
    return message.at(skip(1));
  }

  int u16() {
    return message.u16(skip(2));
  }

  int i32() {
    return message.i32(skip(4));
  }

  /** The next octets. */
  Octets take(int octets) {
    int from = skip(octets);
    return message.slice(from, from + octets);
  }

  /** A cursor over the next octets alone. */
  Cursor part(int octets) {
    int from = skip(octets);
    return new Cursor(message, from, from + octets);
  }

  private int skip(int octets) {
    if (!has(octets)) {
      throw new IndexOutOfBoundsException(octets + " octets at " + at + " of " + end);
    }
    int from = at;
    at += octets;
    return from;
  }
}
