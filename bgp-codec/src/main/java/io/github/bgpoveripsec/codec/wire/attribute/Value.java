package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A window on a message that moves from attribute to attribute, so that judging makes no objects.
 */
public final class Value {
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
}
