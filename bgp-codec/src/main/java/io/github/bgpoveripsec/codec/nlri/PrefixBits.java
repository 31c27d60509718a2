package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.IpFamily;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;

/** The bits of one prefix, as many octets as they need. */
final class PrefixBits {
  private PrefixBits() {}

  static Afi afi(Prefix prefix) {
    return prefix.family() == IpFamily.IPV4 ? Afi.IPV4 : Afi.IPV6;
  }

  /** The one address family of prefixes. */
  static Afi oneAfi(List<Prefix> prefixes) {
    if (prefixes.stream().map(PrefixBits::afi).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "expected prefixes of one address family but found " + prefixes);
    }
    return afi(prefixes.get(0));
  }

  static int longest(Afi afi) {
    return afi.equals(Afi.IPV4) ? 32 : 128;
  }

  /** How many octets so many bits need. */
  static int size(int length) {
    return (length + 7) >>> 3;
  }

  /** Reads a prefix from its bits; those behind its length do not count. */
  static Prefix read(Octets bits, Afi afi, int length) {
    long high = first64(bits, 0) & mask(length);
    return afi.equals(Afi.IPV4)
        ? new Ipv4Prefix((int) (high >>> 32), length)
        : new Ipv6Prefix(high, first64(bits, 8) & mask(length - 64), length);
  }

  static void write(Prefix prefix, OctetsBuilder out) {
    for (int i = 0; i < size(prefix.length()); i++) {
      out.u8((int) (half(prefix, i >= 8) >>> (56 - 8 * (i & 7))) & 0xff);
    }
  }

  /** One half of the 128 bits, with an IPv4 prefix in the first. */
  private static long half(Prefix prefix, boolean second) {
    if (prefix instanceof Ipv6Prefix v6) {
      return second ? v6.low() : v6.high();
    }
    return Integer.toUnsignedLong(((Ipv4Prefix) prefix).bits()) << 32;
  }

  /** Eight octets from a place on; what is not there reads as zero. */
  static long first64(Octets octets, int from) {
    long bits = 0;
    for (int i = from; i < from + 8; i++) {
      bits = bits << 8 | (i < octets.length() ? octets.at(i) : 0);
    }
    return bits;
  }

  private static long mask(int length) {
    return length <= 0 ? 0 : -1L << Math.max(0, 64 - length);
  }
}
