package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.IpFamily;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.Optional;

/** Reads and writes what follows type and length of a route of Ethernet VPNs. */
final class EvpnOctets {
  private static final int LABEL = 3;
  private static final int MAC_BITS = 48;

  private final Octets octets;
  private int at;

  private EvpnOctets(Octets octets) {
    this.octets = octets;
  }

  /** Reads a route; one of a type without class is always sound. */
  static Optional<? extends EvpnRoute> tryRead(int type, Octets octets) {
    EvpnOctets in = new EvpnOctets(octets);
    return switch (type) {
      case 1 -> in.autoDiscovery();
      case 2 -> in.macIp();
      case 3 -> in.multicast();
      case 4 -> in.segmentRoute();
      case 5 -> in.prefix();
      default -> Optional.of(new RawEvpnRoute(type, octets));
    };
  }

  private Optional<EthernetAutoDiscovery> autoDiscovery() {
    if (octets.length() != 25) {
      return Optional.empty();
    }
    EthernetAutoDiscovery.Builder route = EthernetAutoDiscovery.builder();
    route.distinguisher(distinguisher()).segment(segment()).ethernetTag(tag()).label(label());
    return Optional.of(route.build());
  }

  private Optional<MacIpAdvertisement> macIp() {
    int ip = octets.length() < 30 ? -1 : addressOctets(octets.at(29));
    boolean fits =
        ip >= 0
            && octets.at(22) == MAC_BITS
            && (octets.length() == 30 + ip + LABEL || octets.length() == 30 + ip + 2 * LABEL);
    if (!fits) {
      return Optional.empty();
    }
    MacIpAdvertisement.Builder route = MacIpAdvertisement.builder();
    route.distinguisher(distinguisher()).segment(segment()).ethernetTag(tag());
    route.mac(new MacAddress((long) octets.u16(23) << 32 | Integer.toUnsignedLong(octets.i32(25))));
    at = 30;
    route.ip(ip == 0 ? Optional.empty() : Optional.of(address(ip)));
    route.label(label());
    if (at < octets.length()) {
      route.secondLabel(label());
    }
    return Optional.of(route.build());
  }

  private Optional<InclusiveMulticast> multicast() {
    int ip = octets.length() < 13 ? -1 : addressOctets(octets.at(12));
    if (ip <= 0 || octets.length() != 13 + ip) {
      return Optional.empty();
    }
    RouteDistinguisher distinguisher = distinguisher();
    long tag = tag();
    at++;
    return Optional.of(new InclusiveMulticast(distinguisher, tag, address(ip)));
  }

  private Optional<EthernetSegment> segmentRoute() {
    int ip = octets.length() < 19 ? -1 : addressOctets(octets.at(18));
    if (ip <= 0 || octets.length() != 19 + ip) {
      return Optional.empty();
    }
    RouteDistinguisher distinguisher = distinguisher();
    EthernetSegmentId segment = segment();
    at++;
    return Optional.of(new EthernetSegment(distinguisher, segment, address(ip)));
  }

  private Optional<EvpnIpPrefix> prefix() {
    boolean v4 = octets.length() == 34;
    Afi afi = v4 ? Afi.IPV4 : Afi.IPV6;
    int ip = v4 ? 4 : 16;
    if ((!v4 && octets.length() != 58) || octets.at(22) > PrefixBits.longest(afi)) {
      return Optional.empty();
    }
    EvpnIpPrefix.Builder route = EvpnIpPrefix.builder();
    route.distinguisher(distinguisher()).segment(segment()).ethernetTag(tag());
    at = 23 + ip;
    route.prefix(PrefixBits.read(octets.slice(23, at), afi, octets.at(22)));
    route.gateway(address(ip)).label(label());
    return Optional.of(route.build());
  }

  /** How many octets an address of so many bits has, or -1 if there is no such address. */
  private static int addressOctets(int bits) {
    return bits == 0 || bits == 32 || bits == 128 ? bits / 8 : -1;
  }

  private RouteDistinguisher distinguisher() {
    at += 8;
    return new RouteDistinguisher(octets.i64(at - 8));
  }

  private EthernetSegmentId segment() {
    at += 10;
    return new EthernetSegmentId(octets.slice(at - 10, at));
  }

  private long tag() {
    at += 4;
    return Integer.toUnsignedLong(octets.i32(at - 4));
  }

  private MplsLabel label() {
    at += LABEL;
    return MplsLabel.read(octets, at - LABEL);
  }

  private Ip address(int width) {
    at += width;
    return width == 4
        ? Ipv4Address.of(octets.i32(at - 4))
        : Ipv6Address.of(octets.i64(at - 16), octets.i64(at - 8));
  }

  static void write(EvpnRoute route, OctetsBuilder out) {
    if (route instanceof EthernetAutoDiscovery discovery) {
      out.i64(discovery.distinguisher().bits()).octets(discovery.segment().octets());
      out.i32((int) discovery.ethernetTag());
      discovery.label().write(out);
    } else if (route instanceof MacIpAdvertisement host) {
      out.i64(host.distinguisher().bits()).octets(host.segment().octets());
      out.i32((int) host.ethernetTag()).u8(MAC_BITS);
      out.u16((int) (host.mac().bits() >>> 32)).i32((int) host.mac().bits());
      host.ip().ifPresentOrElse(ip -> write(ip, out), () -> out.u8(0));
      host.label().write(out);
      host.secondLabel().ifPresent(label -> label.write(out));
    } else if (route instanceof InclusiveMulticast multicast) {
      out.i64(multicast.distinguisher().bits()).i32((int) multicast.ethernetTag());
      write(multicast.originator(), out);
    } else if (route instanceof EthernetSegment segment) {
      out.i64(segment.distinguisher().bits()).octets(segment.segment().octets());
      write(segment.originator(), out);
    } else if (route instanceof EvpnIpPrefix prefix) {
      out.i64(prefix.distinguisher().bits()).octets(prefix.segment().octets());
      out.i32((int) prefix.ethernetTag()).u8(prefix.prefix().length());
      Addresses.write(prefix.prefix().address(), out);
      Addresses.write(prefix.gateway(), out);
      prefix.label().write(out);
    } else if (route instanceof RawEvpnRoute raw) {
      out.octets(raw.octets());
    }
  }

  private static void write(Ip address, OctetsBuilder out) {
    out.u8(address.family() == IpFamily.IPV4 ? 32 : 128);
    Addresses.write(address, out);
  }
}
