package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ipv4Address;

/**
 * Where to send what is routed by IPv4 routes of the UPDATE itself (RFC 4271 section 5.1.3).
 *
 * @param flags the flag octet
 * @param address the next hop
 */
public record NextHop(int flags, Ipv4Address address) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param address the next hop
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public NextHop {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param address the next hop
   * @return the attribute with the flags it is sent with
   */
  public static NextHop of(Ipv4Address address) {
    return new NextHop(WELL_KNOWN, address);
  }

  @Override
  public AttributeType type() {
    return AttributeType.NEXT_HOP;
  }
}
