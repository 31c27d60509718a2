package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * In which direction a speaker handles what it offers: several paths for one prefix (RFC 7911
 * section 4) or filters of one kind (RFC 5291 section 5). A code point with room for numbers nobody
 * has assigned.
 *
 * @param code the number, 0 to 255
 */
public record SendReceive(int code) implements Serializable {
  /** It can receive. */
  public static final SendReceive RECEIVE = new SendReceive(1);

  /** It can send. */
  public static final SendReceive SEND = new SendReceive(2);

  /** It can do both. */
  public static final SendReceive BOTH = new SendReceive(3);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public SendReceive {
    FieldWidth.check("send/receive", code, 8);
  }

  /**
   * In which direction.
   *
   * @return a word, or {@code mode n} for a number that has none
   */
  public String name() {
    return switch (code) {
      case 1 -> "receive";
      case 2 -> "send";
      case 3 -> "both";
      default -> "mode " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }

  /**
   * Whether the speaker can receive several paths.
   *
   * @return true for 1 and 3; other numbers count as not understood
   */
  public boolean receives() {
    return code == 1 || code == 3;
  }

  /**
   * Whether the speaker can send several paths.
   *
   * @return true for 2 and 3; other numbers count as not understood
   */
  public boolean sends() {
    return code == 2 || code == 3;
  }
}
