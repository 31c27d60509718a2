package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A window on a message that moves from attribute to attribute, so that judging makes no objects.
 */
public final class Value {
  private static final int EXTENDED_LENGTH = 0x10;

  final Octets message;
  int from;
  int to;

  /**
   * A window that shows nothing yet.
   *
   * @param message the whole message
   */
  public Value(Octets message) {
    this.message = message;
  }

  /**
   * Moves the window.
   *
   * @param first the place of the first octet
   * @param end the place after the last
   */
  public void show(int first, int end) {
    from = first;
    to = end;
  }

  /**
   * Moves the window to the value of an attribute, if the attribute has a head and ends in its
   * list.
   *
   * @param at the place of its flag octet
   * @param limit the place after the list of attributes
   * @return whether there is such an attribute; if not, the window has not moved
   */
  public boolean showAttribute(int at, int limit) {
    int left = limit - at;
    if (left < 3) {
      return false;
    }
    boolean extended = (message.at(at) & EXTENDED_LENGTH) != 0;
    int head = extended ? 4 : 3;
    if (left < head) {
      return false;
    }
    int length = extended ? message.u16(at + 2) : message.at(at + 2);
    if (left - head < length) {
      return false;
    }
    from = at + head;
    to = from + length;
    return true;
  }

  /**
   * The place of the first octet.
   *
   * @return its index in the message
   */
  public int begin() {
    return from;
  }

  /**
   * The place after the last octet.
   *
   * @return its index in the message
   */
  public int end() {
    return to;
  }

  int length() {
    return to - from;
  }

  int at(int index) {
    return message.at(from + index);
  }

  int u16(int index) {
    return message.u16(from + index);
  }

  int i32(int index) {
    return message.i32(from + index);
  }

  /** A part of the value as octets of its own. */
  Octets slice(int begin, int end) {
    return message.slice(from + begin, from + end);
  }

  /** The value as octets of its own. */
  Octets octets() {
    return message.slice(from, to);
  }
}
