package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;

/**
 * An address family and what its routes are for: the pair every multiprotocol fact is about (RFC
 * 4760).
 *
 * @param afi the address family
 * @param safi the subsequent address family
 */
public record Family(Afi afi, Safi safi) implements Serializable {
  /** IPv4 routes for unicast forwarding, the only family of RFC 4271 itself. */
  public static final Family IPV4_UNICAST = new Family(Afi.IPV4, Safi.UNICAST);

  /** IPv4 routes for multicast forwarding. */
  public static final Family IPV4_MULTICAST = new Family(Afi.IPV4, Safi.MULTICAST);

  /** IPv6 routes for unicast forwarding. */
  public static final Family IPV6_UNICAST = new Family(Afi.IPV6, Safi.UNICAST);

  /** IPv6 routes for multicast forwarding. */
  public static final Family IPV6_MULTICAST = new Family(Afi.IPV6, Safi.MULTICAST);

  /**
   * A family by its numbers.
   *
   * @param afi the AFI, 0 to 65535
   * @param safi the SAFI, 0 to 255
   * @return the family
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public static Family of(int afi, int safi) {
    return switch (afi << 8 | safi) {
      case 0x101 -> IPV4_UNICAST;
      case 0x102 -> IPV4_MULTICAST;
      case 0x201 -> IPV6_UNICAST;
      case 0x202 -> IPV6_MULTICAST;
      default -> new Family(new Afi(afi), new Safi(safi));
    };
  }

  /**
   * Both names.
   *
   * @return such as {@code ipv4/unicast}
   */
  @Override
  public String toString() {
    return afi + "/" + safi;
  }
}
