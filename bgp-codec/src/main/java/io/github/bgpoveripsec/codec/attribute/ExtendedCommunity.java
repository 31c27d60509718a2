package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;

/**
 * What an extended community says, for people (RFC 4360, RFC 5668, RFC 5701).
 *
 * <p>Type and subtype are always named, as {@code rt 65000:1} or {@code type 3 subtype 12 ...}, and
 * one that is not transitive says so.
 */
public final class ExtendedCommunity {
  private static final int LENGTH = 8;
  private static final int IPV6_LENGTH = 20;
  private static final int NON_TRANSITIVE = 0x40;

  private ExtendedCommunity() {}

  /**
   * Reads a community of 8 octets, or of 20 with an IPv6 address.
   *
   * @param octets the community; of any other length it reads as its digits
   * @return a reading in one line
   */
  public static String reading(Octets octets) {
    if (octets.length() != LENGTH && octets.length() != IPV6_LENGTH) {
      return octets.toString();
    }
    int type = octets.at(0);
    String reach = (type & NON_TRANSITIVE) == 0 ? "" : " non-transitive";
    return words(octets, type & ~NON_TRANSITIVE) + reach;
  }

  private static String words(Octets octets, int type) {
    int subtype = octets.at(1);
    if (octets.length() == IPV6_LENGTH) {
      return type == 0
          ? name(type, subtype)
              + " "
              + Ipv6Address.of(octets.i64(2), octets.i64(10))
              + ":"
              + octets.u16(18)
          : unread(octets, type);
    }
    return switch (type) {
      case 0 -> name(type, subtype) + " " + octets.u16(2) + ":" + unsigned(octets.i32(4));
      case 1 -> name(type, subtype) + " " + Ipv4Address.of(octets.i32(2)) + ":" + octets.u16(6);
      case 2 -> name(type, subtype) + " " + unsigned(octets.i32(2)) + ":" + octets.u16(6);
      default -> unread(octets, type);
    };
  }

  private static String name(int type, int subtype) {
    return switch (subtype) {
      case 2 -> "rt";
      case 3 -> "soo";
      default -> "type " + type + " subtype " + subtype;
    };
  }

  private static String unread(Octets octets, int type) {
    return "type " + type + " subtype " + octets.at(1) + " " + octets.slice(2, octets.length());
  }

  private static String unsigned(int bits) {
    return Integer.toUnsignedString(bits);
  }
}
