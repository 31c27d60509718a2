package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The type of a message, a code point with room for numbers nobody has assigned (RFC 4271 section
 * 4.1, RFC 2918 section 3).
 *
 * @param code the type octet, 0 to 255
 */
public record MessageType(int code) implements Serializable {
  /** Opens a session. */
  public static final MessageType OPEN = new MessageType(1);

  /** Announces and withdraws routes. */
  public static final MessageType UPDATE = new MessageType(2);

  /** Closes a session and says why. */
  public static final MessageType NOTIFICATION = new MessageType(3);

  /** Keeps a session alive. */
  public static final MessageType KEEPALIVE = new MessageType(4);

  /** Asks for all routes once more (RFC 2918). */
  public static final MessageType ROUTE_REFRESH = new MessageType(5);

  /**
   * Checks the range.
   *
   * @param code the type octet
   * @throws IllegalArgumentException if the code is no octet
   */
  public MessageType {
    FieldWidth.check("message type", code, 8);
  }

  /**
   * Whether the number has been assigned.
   *
   * @return true for the five types above
   */
  public boolean isAssigned() {
    return code >= 1 && code <= 5;
  }

  /**
   * The name the RFCs use, or {@code TYPE-n} for a number that has none.
   *
   * @return the name
   */
  public String name() {
    return switch (code) {
      case 1 -> "OPEN";
      case 2 -> "UPDATE";
      case 3 -> "NOTIFICATION";
      case 4 -> "KEEPALIVE";
      case 5 -> "ROUTE-REFRESH";
      default -> "TYPE-" + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
