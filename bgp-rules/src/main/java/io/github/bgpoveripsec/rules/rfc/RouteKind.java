package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.SpecialPurpose;
import io.github.bgpoveripsec.model.net.SpecialPurposeRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of the registry of special-purpose prefixes that one rule stands for.
 *
 * @param blocks the prefixes of the rows, in order
 */
record RouteKind(List<Prefix> blocks) {
  static final RouteKind THIS_NETWORK = of("0.0.0.0/8", "0.0.0.0/32", "::/128");

  static final RouteKind LOOPBACK = of("127.0.0.0/8", "::1/128");

  static final RouteKind LINK_LOCAL = of("169.254.0.0/16", "fe80::/10");

  static final RouteKind LIMITED_BROADCAST = of("255.255.255.255/32");

  static final RouteKind MULTICAST = of("224.0.0.0/4", "ff00::/8");

  static final RouteKind CLASS_E = of("240.0.0.0/4");

  static final RouteKind DOCUMENTATION =
      of("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20");

  static final RouteKind BENCHMARKING = of("198.18.0.0/15", "2001:2::/48");

  static final RouteKind PROTOCOL =
      of(
          "192.0.0.0/24",
          "192.0.0.0/29",
          "192.0.0.8/32",
          "192.0.0.9/32",
          "192.0.0.10/32",
          "192.0.0.170/32",
          "192.0.0.171/32",
          "100:0:0:1::/64",
          "2001::/23",
          "2001:1::1/128",
          "2001:1::2/128",
          "2001:1::3/128",
          "2001:10::/28",
          "2001:20::/28",
          "2001:30::/28",
          "5f00::/16");

  static final RouteKind TRANSITION =
      of(
          "192.88.99.0/24",
          "192.88.99.2/32",
          "::ffff:0.0.0.0/96",
          "64:ff9b::/96",
          "64:ff9b:1::/48",
          "2001::/32",
          "2002::/16");

  static final RouteKind DISCARD = of("100::/64");

  static final RouteKind SERVICE =
      of(
          "192.31.196.0/24",
          "192.52.193.0/24",
          "192.175.48.0/24",
          "2001:3::/32",
          "2001:4:112::/48",
          "2620:4f:8000::/48");

  private static RouteKind of(String... blocks) {
    return new RouteKind(Stream.of(blocks).map(Prefix::parse).sorted().toList());
  }

  /** Whether the most specific row that holds all of a prefix is one of these. */
  boolean holds(Prefix prefix) {
    Optional<Prefix> row =
        SpecialPurposeRegistry.iana().purpose(prefix).map(SpecialPurpose::prefix);
    return row.filter(blocks::contains).isPresent();
  }
}
