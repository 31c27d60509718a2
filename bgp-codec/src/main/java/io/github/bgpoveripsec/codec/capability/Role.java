package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * What a speaker is to its peer, a code point with room for numbers nobody has assigned (RFC 9234
 * section 4.1).
 *
 * @param code the number, 0 to 255
 */
public record Role(int code) implements Serializable {
  /** Sells transit to the peer. */
  public static final Role PROVIDER = new Role(0);

  /** Is a route server for the peer. */
  public static final Role RS = new Role(1);

  /** Is served by the peer, a route server. */
  public static final Role RS_CLIENT = new Role(2);

  /** Buys transit from the peer. */
  public static final Role CUSTOMER = new Role(3);

  /** Exchanges its own and its customers' routes with an equal. */
  public static final Role PEER = new Role(4);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public Role {
    FieldWidth.check("role", code, 8);
  }

  /**
   * Whether two speakers can stand in these roles to each other (RFC 9234 section 4.2).
   *
   * @param other the role of the other side
   * @return true for provider and customer, route server and its client, and two peers
   */
  public boolean fits(Role other) {
    return switch (code) {
      case 0, 1, 2, 3 -> code + other.code == 3;
      case 4 -> other.equals(PEER);
      default -> false;
    };
  }

  /**
   * The name of the role.
   *
   * @return the RFC's word, or {@code role n} for a number that has none
   */
  public String name() {
    return switch (code) {
      case 0 -> "Provider";
      case 1 -> "RS";
      case 2 -> "RS-Client";
      case 3 -> "Customer";
      case 4 -> "Peer";
      default -> "role " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
