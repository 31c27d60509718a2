package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of AS numbers, addresses and prefixes. */
public final class NetArbitraries {

  private static final long MAX_ASN = 0xFFFF_FFFFL;

  /** The first networks of 169.254.0.0/16 and the metadata service: not for customers' tunnels. */
  private static final List<Ipv4Prefix> RESERVED_TUNNEL_CIDRS =
      List.of(
          Ipv4Prefix.parse("169.254.0.0/30"),
          Ipv4Prefix.parse("169.254.1.0/30"),
          Ipv4Prefix.parse("169.254.2.0/30"),
          Ipv4Prefix.parse("169.254.3.0/30"),
          Ipv4Prefix.parse("169.254.4.0/30"),
          Ipv4Prefix.parse("169.254.5.0/30"),
          Ipv4Prefix.parse("169.254.169.252/30"));

  private static final Ipv4Prefix SHARED = Ipv4Prefix.parse("100.64.0.0/10");

  private NetArbitraries() {}

  /** Any AS number; one in three is at an end of a registered block. */
  public static Arbitrary<Asn> asns() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.longs().between(0, MAX_ASN).map(Asn::of)),
        Tuple.of(1, Arbitraries.longs().between(0, 0xFFFF).map(Asn::of)),
        Tuple.of(1, edgeAsns()));
  }

  /** The ends of every registered block of AS numbers, and the numbers next to them. */
  public static Arbitrary<Asn> edgeAsns() {
    return Arbitraries.of(
            0L,
            1L,
            111L,
            112L,
            113L,
            23455L,
            23456L,
            23457L,
            45104L,
            64495L,
            64496L,
            64511L,
            64512L,
            65533L,
            65534L,
            65535L,
            65536L,
            65551L,
            65552L,
            131071L,
            131072L,
            4199999999L,
            4200000000L,
            4294967294L,
            4294967295L)
        .map(Asn::of);
  }

  /** AS numbers for private use, as most designs have them (RFC 6996). */
  public static Arbitrary<Asn> privateAsns() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(64512, 65534),
            Arbitraries.longs().between(4_200_000_000L, 4_294_967_294L))
        .map(Asn::of);
  }

  /** Any IPv4 address; half of them are the first or last of a notable prefix, or next to it. */
  public static Arbitrary<Ipv4Address> ipv4Addresses() {
    Arbitrary<Ipv4Address> beside =
        Combinators.combine(
                notableIpv4Prefixes(), Arbitraries.of(-1, 0, 1, 2), Arbitraries.of(0, 1))
            .as(
                (prefix, step, end) ->
                    Ipv4Address.of(
                        (end == 0 ? prefix.address() : prefix.lastAddress()).bits() + step));
    return Arbitraries.oneOf(Arbitraries.integers().map(Ipv4Address::of), beside);
  }

  /** Any IPv6 address; many with runs of zeros, some with an IPv4 address inside. */
  public static Arbitrary<Ipv6Address> ipv6Addresses() {
    Arbitrary<Long> half =
        Arbitraries.of(0, 0, 0, 1, 0xdb8, 0x2001, 0xffff, 0x0100)
            .list()
            .ofSize(4)
            .map(groups -> groups.stream().mapToLong(g -> g).reduce(0, (a, g) -> a << 16 | g));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Combinators.combine(half, half).as(Ipv6Address::of)),
        Tuple.of(
            2, Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(Ipv6Address::of)),
        Tuple.of(
            1,
            ipv4Addresses()
                .map(v4 -> Ipv6Address.of(0, (0xFFFFL << 32) | (v4.bits() & 0xFFFF_FFFFL)))));
  }

  /** Addresses of both families. */
  public static Arbitrary<Ip> ips() {
    return Arbitraries.oneOf(
        List.of(ipv4Addresses().map(Ip.class::cast), ipv6Addresses().map(Ip.class::cast)));
  }

  /** Any IPv4 prefix; half of them notable. */
  public static Arbitrary<Ipv4Prefix> ipv4Prefixes() {
    return Arbitraries.oneOf(
        notableIpv4Prefixes(),
        Combinators.combine(
                Arbitraries.integers().map(Ipv4Address::of), Arbitraries.integers().between(0, 32))
            .as(Ipv4Prefix::containing));
  }

  /** IPv4 prefixes with a reputation: tunnel networks, shared space, defaults, hosts. */
  public static Arbitrary<Ipv4Prefix> notableIpv4Prefixes() {
    return Arbitraries.oneOf(
        tunnelCidrs(),
        sharedAddressSpaceOverlaps(),
        Arbitraries.of(
                "0.0.0.0/0",
                "128.0.0.0/1",
                "10.0.0.0/8",
                "127.0.0.0/8",
                "172.16.0.0/12",
                "192.168.0.0/16",
                "169.254.0.0/16",
                "198.51.100.0/31",
                "203.0.113.7/32",
                "224.0.0.0/4",
                "255.255.255.255/32")
            .map(Ipv4Prefix::parse));
  }

  /** Networks of length 30 in 169.254.0.0/16, reserved ones and their neighbours among them. */
  public static Arbitrary<Ipv4Prefix> tunnelCidrs() {
    int base = Ipv4Address.parse("169.254.0.0").bits();
    Arbitrary<Ipv4Prefix> any =
        Arbitraries.integers()
            .between(0, (1 << 14) - 1)
            .map(i -> Ipv4Prefix.of(Ipv4Address.of(base + 4 * i), 30));
    Arbitrary<Ipv4Prefix> besideReserved =
        Combinators.combine(reservedTunnelCidrs(), Arbitraries.of(-4, 4))
            .as((reserved, step) -> Ipv4Prefix.of(Ipv4Address.of(reserved.bits() + step), 30));
    return Arbitraries.frequencyOf(
        Tuple.of(4, any), Tuple.of(1, reservedTunnelCidrs()), Tuple.of(1, besideReserved));
  }

  /** The seven networks of length 30 that the clouds keep for themselves. */
  public static Arbitrary<Ipv4Prefix> reservedTunnelCidrs() {
    return Arbitraries.of(RESERVED_TUNNEL_CIDRS);
  }

  /** 100.64.0.0/10 with its supersets and subsets. */
  public static Arbitrary<Ipv4Prefix> sharedAddressSpaceOverlaps() {
    Arbitrary<Ipv4Prefix> around =
        Arbitraries.of(
            IntStream.rangeClosed(0, SHARED.length())
                .mapToObj(length -> Ipv4Prefix.containing(SHARED.address(), length))
                .toList());
    Arbitrary<Ipv4Prefix> inside =
        Combinators.combine(
                Arbitraries.integers().between(0, (1 << 22) - 1),
                Arbitraries.integers().between(SHARED.length(), 32))
            .as(
                (host, length) ->
                    Ipv4Prefix.containing(Ipv4Address.of(SHARED.bits() + host), length));
    return Arbitraries.oneOf(around, inside);
  }

  /** Any IPv6 prefix, of any length. */
  public static Arbitrary<Ipv6Prefix> ipv6Prefixes() {
    return Combinators.combine(
            ipv6Addresses(),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 128), Arbitraries.of(0, 63, 64, 65, 127, 128)))
        .as(Ipv6Prefix::containing);
  }

  /** Prefixes of both families. */
  public static Arbitrary<Prefix> prefixes() {
    return Arbitraries.oneOf(
        List.of(ipv4Prefixes().map(Prefix.class::cast), ipv6Prefixes().map(Prefix.class::cast)));
  }

  /**
   * Prefixes of both families from a universe so small that two of them often overlap or are the
   * same.
   */
  public static Arbitrary<Prefix> crowdedPrefixes() {
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(Arbitraries.integers().between(0, 6), Arbitraries.of(31, 32));
    Arbitrary<Integer> bits =
        Combinators.combine(
                Arbitraries.integers().between(0, 63), Arbitraries.integers().between(0, 3))
            .as((top, bottom) -> top << 26 | bottom);
    Arbitrary<Prefix> ipv4 =
        Combinators.combine(bits.map(Ipv4Address::of), lengths).as(Ipv4Prefix::containing);
    Arbitrary<Prefix> ipv6 =
        Combinators.combine(bits, lengths, Arbitraries.of(0, 64, 96))
            .as(
                (top, length, shift) ->
                    Ipv6Prefix.containing(
                        Ipv6Address.of((long) top << 32, (long) top << 32), length + shift));
    return Arbitraries.frequencyOf(Tuple.of(2, ipv4), Tuple.of(1, ipv6));
  }
}
