package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Source;
import java.net.URI;

/** A passage of an RFC that rules of the catalogue rest on, in our own words. */
public enum RfcSection implements Source {
  /** What 0 is not for. */
  AS_ZERO(
      7607,
      "Codification of AS 0 Processing",
      "section 2: nobody uses AS 0 in a path, and who says 0 in an OPEN message is refused"),

  /** What the last numbers are not for. */
  LAST_ASNS(
      7300,
      "Reservation of Last Autonomous System (AS) Numbers",
      "operational considerations: 65535 and 4294967295 serve no other purpose, nor as private"
          + " numbers"),

  /** What 23456 stands for. */
  AS_TRANS(
      6793,
      "BGP Support for Four-Octet Autonomous System (AS) Number Space",
      "sections 3 and 9: 23456 stands in for numbers that two octets cannot hold"),

  /** What numbers of examples are not for. */
  DOCUMENTATION_ASNS(
      5398,
      "Autonomous System (AS) Number Reservation for Documentation Use",
      "the numbers are for documents, and operators filter them"),

  /** What number the AS112 name servers share. */
  AS112(
      7534, "AS112 Nameserver Operations", "AS 112 belongs to the AS112 name servers, all of them"),

  /** Who gives out AS numbers. */
  ASN_REGISTRY(
      7249, "Internet Numbers Registries", "section 2.1: which numbers are reserved, and for what"),

  /** What private numbers are not for. */
  PRIVATE_ASNS(
      6996,
      "Autonomous System (AS) Reservation for Private Use",
      "section 4: private numbers must be removed from a path before the Internet sees it"),

  /** What an identifier may be. */
  IDENTIFIER(
      6286,
      "Autonomous-System-Wide Unique BGP Identifier for BGP-4",
      "section 2.1: an identifier is not zero and should be unique within an AS"),

  /** Which identifiers are refused. */
  BAD_IDENTIFIER(
      6286,
      "Autonomous-System-Wide Unique BGP Identifier for BGP-4",
      "section 2.2: an OPEN message whose identifier is zero, or is our own from an internal peer,"
          + " is an error"),

  /** Which IPv4 addresses stay in a host. */
  HOST_ADDRESSES(
      1122,
      "Requirements for Internet Hosts -- Communication Layers",
      "section 3.2.1.3: network 0 is no destination, and network 127 must not appear outside a"
          + " host"),

  /** Which IPv6 addresses stay on a node or on its links. */
  IPV6_SCOPES(
      4291,
      "IP Version 6 Addressing Architecture",
      "sections 2.5.2, 2.5.3 and 2.5.6: routers forward nothing to the unspecified address, to the"
          + " loopback address or from one link to another"),

  /** Which IPv4 addresses stay on their link. */
  LINK_LOCAL(
      3927,
      "Dynamic Configuration of IPv4 Link-Local Addresses",
      "section 2.7: routers must not forward packets from or to 169.254.0.0/16"),

  /** What happens to the limited broadcast. */
  LIMITED_BROADCAST(
      1812,
      "Requirements for IP Version 4 Routers",
      "section 5.3.5.1: limited broadcasts must not be forwarded"),

  /** What happens to a route that makes no sense. */
  NLRI_SENSE(
      4271,
      "A Border Gateway Protocol 4 (BGP-4)",
      "section 6.3: a prefix that makes no sense, such as a multicast address, should be logged and"
          + " ignored"),

  /** What class E is. */
  CLASS_E(
      1112,
      "Host Extensions for IP Multicasting",
      "section 4: what begins with 1111 is reserved for future use"),

  /** What IPv4 addresses of examples are not for. */
  DOCUMENTATION_IPV4(
      5737,
      "IPv4 Address Blocks Reserved for Documentation",
      "section 4: the blocks should not appear on the Internet, and operators should filter them"),

  /** What IPv6 addresses of examples are not for. */
  DOCUMENTATION_IPV6(
      3849,
      "IPv6 Address Prefix Reserved for Documentation",
      "2001:db8::/32 is for documents, and operators should filter it"),

  /** What more IPv6 addresses of examples are not for. */
  DOCUMENTATION_IPV6_MORE(
      9637,
      "Expanding the IPv6 Documentation Space",
      "3fff::/20 is for documents, and operators should filter it"),

  /** Where IPv4 addresses of measurements belong. */
  BENCHMARKING_IPV4(
      2544,
      "Benchmarking Methodology for Network Interconnect Devices",
      "appendix C.2.2: 198.18.0.0/15 is for measurements in isolated networks"),

  /** Where IPv6 addresses of measurements belong. */
  BENCHMARKING_IPV6(
      5180,
      "IPv6 Benchmarking Methodology for Network Interconnect Devices",
      "section 8: 2001:2::/48 is for measurements in isolated networks"),

  /** Which blocks protocols keep for themselves. */
  SPECIAL_PURPOSES(
      6890,
      "Special-Purpose IP Address Registries",
      "sections 2.2.2 and 2.2.3: which blocks are set aside, and whether routers forward them"),

  /** How 6to4 routes go. */
  SIX_TO_FOUR(
      3056,
      "Connection of IPv6 Domains via IPv4 Clouds",
      "relay routers advertise 2002::/16 and nothing longer"),

  /** How 6to4 ends. */
  SIX_TO_FOUR_DEPRECATED(
      7526,
      "Deprecating the Anycast Prefix for 6to4 Relay Routers",
      "section 4: 192.88.99.0/24 is deprecated"),

  /** How translated routes go. */
  TRANSLATORS(
      6052,
      "IPv6 Addressing of IPv4/IPv6 Translators",
      "section 3.2: no route longer than 64:ff9b::/96 is advertised"),

  /** How far routes to the discard prefix go. */
  DISCARD(
      6666, "A Discard Prefix for IPv6", "section 3: 100::/64 stays within an autonomous system");

  private final int rfc;
  private final String title;
  private final String label;

  RfcSection(int rfc, String title, String label) {
    this.rfc = rfc;
    this.title = title;
    this.label = label;
  }

  @Override
  public Reference reference() {
    return new Reference(
        new Document(title, "RFC " + rfc, URI.create("https://www.rfc-editor.org/rfc/rfc" + rfc)),
        name(),
        label);
  }
}
