package io.github.bgpoveripsec.codec.octets;

import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.Optional;

/** Addresses as octets: four for IPv4, sixteen for IPv6. */
public final class Addresses {
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;

  private Addresses() {}

  /**
   * Reads an address whose family its length tells.
   *
   * @param octets the address
   * @return the address, or nothing for another number of octets
   */
  public static Optional<Ip> tryRead(Octets octets) {
    return switch (octets.length()) {
      case IPV4 -> Optional.of(Ipv4Address.of(octets.i32(0)));
      case IPV6 -> Optional.of(Ipv6Address.of(octets.i64(0), octets.i64(Long.BYTES)));
      default -> Optional.empty();
    };
  }

  /**
   * Writes an address.
   *
   * @param address the address
   * @param out where to
   */
  public static void write(Ip address, OctetsBuilder out) {
    if (address instanceof Ipv4Address v4) {
      out.i32(v4.bits());
    } else if (address instanceof Ipv6Address v6) {
      out.i64(v6.high()).i64(v6.low());
    }
  }
}
