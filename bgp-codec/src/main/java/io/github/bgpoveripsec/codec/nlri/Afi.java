package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * An address family identifier, a code point with room for numbers nobody has assigned (RFC 4760
 * section 3).
 *
 * @param code the number, 0 to 65535
 */
public record Afi(int code) implements Serializable {
  /** IPv4. */
  public static final Afi IPV4 = new Afi(1);

  /** IPv6. */
  public static final Afi IPV6 = new Afi(2);

  /** Layer 2 VPN (RFC 4761). */
  public static final Afi L2VPN = new Afi(25);

  /** Link state (RFC 9552). */
  public static final Afi LINK_STATE = new Afi(16388);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it does not fit two octets
   */
  public Afi {
    FieldWidth.check("AFI", code, 16);
  }

  /**
   * The name of the family.
   *
   * @return a lower-case word, or {@code afi-n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 1 -> "ipv4";
      case 2 -> "ipv6";
      case 25 -> "l2vpn";
      case 16388 -> "link-state";
      default -> "afi-" + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
