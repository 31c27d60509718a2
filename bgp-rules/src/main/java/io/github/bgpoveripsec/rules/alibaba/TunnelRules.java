package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNEL_CIDR;

import io.github.bgpoveripsec.model.net.AsnRange;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Requirement;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Optional;
import java.util.Set;

/** What the parameters of a single tunnel may be. */
final class TunnelRules {
  private static final AsnRange LOCAL_ASNS = AsnRange.of(1, 4_294_967_295L);
  private static final Ipv4Prefix TUNNEL_SPACE = Ipv4Prefix.parse("169.254.0.0/16");
  private static final int TUNNEL_MASK = 30;

  private static final Condition<Tunnel> LOCAL_ASN_IN_RANGE =
      Condition.of(
          "an ASN from " + LOCAL_ASNS.first() + " to " + LOCAL_ASNS.last(),
          tunnel -> LOCAL_ASNS.contains(tunnel.effectiveLocalAsn()));

  private static final Condition<Tunnel> CIDR_AND_ADDRESS =
      Condition.of(
          "a tunnel CIDR block and a local BGP address",
          tunnel -> tunnel.cidr().isPresent() && tunnel.localBgpIp().isPresent());

  private static final Condition<Tunnel> ADDRESS_IN_CIDR =
      Condition.of("the local BGP address inside the tunnel CIDR block", TunnelRules::inside);

  private static final Condition<Tunnel> HOST_ADDRESS =
      Condition.of("a host address of the tunnel CIDR block", TunnelRules::host);

  private static final Condition<Tunnel> WITH_BROADCAST =
      Condition.of(
          "a block with a broadcast address",
          tunnel -> tunnel.cidr().orElseThrow().length() <= TUNNEL_MASK);

  private TunnelRules() {}

  static Rule<Topology> localAsnRange() {
    return rule("tunnel/local-asn-range", "A local ASN is a number from 1 to 4294967295")
        .aliases("S01")
        .because("these are the numbers the parameter takes")
        .documentedAt(Clause.LOCAL_ASN_RANGE, Clause.PARAMETER_LOCAL_ASN)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Configure the ASN you want the VPN gateway to have, or none for 45104.")
        .notes(
            Notes.BGP_ONLY,
            "Reserved numbers inside the range, such as 23456, are not its concern: the page allows"
                + " them.")
        .requires(
            BGP_TUNNELS
                .named("local ASNs")
                .each(
                    that(LOCAL_ASN_IN_RANGE)
                        .at("localAsn")
                        .saying("expected " + LOCAL_ASN_IN_RANGE + ", got {value}")
                        .with("value", LocalAsn::of)));
  }

  static Rule<Topology> cidrRange() {
    return rule("tunnel/cidr-range", "A tunnel CIDR block lies in 169.254.0.0/16")
        .aliases("S03")
        .because("tunnels are numbered from the link-local block 169.254.0.0/16")
        .documentedAt(Clause.TUNNEL_CIDR_RANGE, Clause.PARAMETER_TUNNEL_CIDR)
        .effect(Effects.NOT_ACCEPTED)
        .remedy(
            "Choose a /30 block of 169.254.0.0/16 that no other tunnel of the gateway has, and"
                + " renumber both ends.")
        .notes(Notes.BGP_ONLY, Notes.MISSING_ELSEWHERE)
        .requires(
            BGP_TUNNELS
                .then(TUNNEL_CIDR)
                .each(Condition.of("a block inside " + TUNNEL_SPACE, TUNNEL_SPACE::contains)));
  }

  static Rule<Topology> cidrMask() {
    return rule("tunnel/cidr-mask", "A tunnel CIDR block is a /30")
        .aliases("S04")
        .because("a tunnel has two ends, and a /30 holds exactly two hosts")
        .documentedAt(Clause.TUNNEL_CIDR_MASK)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Give the tunnel a block of length 30.")
        .notes(
            Notes.BGP_ONLY,
            Notes.MISSING_ELSEWHERE,
            "A block with host bits set, such as 169.254.30.1/30, cannot be written down: the"
                + " reader of topology files refuses it.")
        .requires(
            BGP_TUNNELS
                .then(TUNNEL_CIDR)
                .each(
                    Condition.of(
                        "a block of length " + TUNNEL_MASK, it -> it.length() == TUNNEL_MASK)));
  }

  static Rule<Topology> cidrReserved(EditionValues values) {
    Set<Ipv4Prefix> reserved = values.reservedTunnelCidrs();
    return rule("tunnel/cidr-reserved", "A tunnel CIDR block is not one of the reserved blocks")
        .aliases(values.aliases(Supplement.TUNNEL_CIDR_RESERVED, "E23", "S05"))
        .because("the cloud uses these blocks itself")
        .documentedAt(values.sources(Supplement.TUNNEL_CIDR_RESERVED, Clause.TUNNEL_CIDR_RESERVED))
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose another /30 block of 169.254.0.0/16, and renumber both ends.")
        .notes(
            Notes.BGP_ONLY,
            Notes.MISSING_ELSEWHERE,
            "The reserved blocks are "
                + String.join(", ", reserved.stream().sorted().map(Ipv4Prefix::toString).toList())
                + ".",
            "A block is reserved if it is one of these; a wider or narrower one that overlaps them"
                + " is the concern of tunnel/cidr-mask.")
        .requires(
            BGP_TUNNELS
                .then(TUNNEL_CIDR)
                .each(
                    Condition.of(
                        "a block other than the " + reserved.size() + " reserved ones",
                        it -> !reserved.contains(it))));
  }

  static Rule<Topology> localBgpIpInCidr() {
    return rule(
            "tunnel/local-bgp-ip-in-cidr", "A local BGP address lies in its tunnel's CIDR block")
        .aliases("S07")
        .because("both ends of the BGP session are numbered from the block of the tunnel")
        .documentedAt(Clause.LOCAL_BGP_IP_IN_CIDR, Clause.PARAMETER_LOCAL_BGP_IP)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use one of the two host addresses of the tunnel CIDR block.")
        .notes(Notes.BGP_ONLY, Notes.MISSING_ELSEWHERE)
        .requires(BGP_TUNNELS.where(CIDR_AND_ADDRESS).each(address(ADDRESS_IN_CIDR)));
  }

  static Rule<Topology> localBgpIpHost() {
    return rule(
            "tunnel/local-bgp-ip-host",
            "A local BGP address is neither the first nor the last of its block")
        .aliases("D01")
        .because("the first address of a block names the network and the last is its broadcast")
        .documentedAt(Clause.LOCAL_BGP_IP_IN_CIDR, Supplement.HOST_ADDRESSES)
        .severity(Severity.WARNING)
        .effect(Effects.SESSION_DOWN)
        .remedy("Use one of the two host addresses of the tunnel CIDR block.")
        .notes(
            Notes.BGP_ONLY,
            "Advice: the page does not say whether the cloud takes these addresses.",
            "Judges addresses that lie in their block, where the block has a network and a"
                + " broadcast address, that is up to length 30.")
        .requires(
            BGP_TUNNELS
                .where(CIDR_AND_ADDRESS)
                .where(ADDRESS_IN_CIDR.and(WITH_BROADCAST))
                .named("BGP tunnels with a local BGP address inside their CIDR block")
                .each(address(HOST_ADDRESS)));
  }

  private static Requirement<Tunnel> address(Condition<Tunnel> expected) {
    return that(expected)
        .at("localBgpIp")
        .saying("expected " + expected.description() + " {cidr}, got {address}")
        .with("cidr", tunnel -> tunnel.cidr().orElseThrow())
        .with("address", tunnel -> tunnel.localBgpIp().orElseThrow());
  }

  private static boolean inside(Tunnel tunnel) {
    Optional<Ipv4Prefix> cidr = tunnel.cidr();
    Optional<Ipv4Address> address = tunnel.localBgpIp();
    return cidr.isPresent() && address.isPresent() && cidr.get().contains(address.get());
  }

  private static boolean host(Tunnel tunnel) {
    Ipv4Prefix cidr = tunnel.cidr().orElseThrow();
    int address = tunnel.localBgpIp().orElseThrow().bits();
    return address != cidr.bits() && address != cidr.lastAddress().bits();
  }
}
