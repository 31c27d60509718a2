package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VIRTUAL_BORDER_ROUTERS;

import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.AsnRange;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import java.util.List;

/** What the BGP of a virtual border router may be. */
final class BorderRouterRules {
  private static final int MOST_PEERS = 8;
  private static final int MOST_ROUTES = 110;
  private static final int MOST_HOPS = 255;
  private static final int LAST_VLAN = 2999;
  private static final Asn RESERVED = Asn.of(65025);

  private static final List<AsnRange> LOCAL_ASNS =
      List.of(
          AsnRange.of(45104, 45104),
          AsnRange.of(64512, 65534),
          AsnRange.of(4_200_000_000L, 4_294_967_294L));

  private static final Parts<VirtualBorderRouter, VbrBgpPeer> PEERS =
      Parts.<VirtualBorderRouter, VbrBgpPeer>many(
              "bgpPeers", VirtualBorderRouter::bgpPeers, VbrBgpPeer::peerIp)
          .named("BGP peers of VBRs");

  private BorderRouterRules() {}

  static Rule<Topology> localAsn() {
    return rule(
            "virtual-border-router/local-asn",
            "The local ASN of a VBR is 45104 or a private one other than 65025")
        .aliases("E30")
        .because("the cloud's end of a circuit takes no public ASN but its own")
        .documentedAt(Supplement.VBR_LOCAL_ASN)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use 45104, 64512 to 65534 without 65025, or 4200000000 to 4294967294.")
        .notes("A VBR without a local ASN has 45104, which is allowed.")
        .requires(
            VIRTUAL_BORDER_ROUTERS
                .then(
                    Parts.<VirtualBorderRouter, Asn>optional(
                            "localAsn", VirtualBorderRouter::localAsn)
                        .named("local ASNs of VBRs"))
                .each(Condition.of("45104 or a private ASN other than 65025", it -> offered(it))));
  }

  static Rule<Topology> peers() {
    return rule("virtual-border-router/bgp-peers", "A VBR has at most 8 BGP peers")
        .aliases("E30")
        .because("a VBR takes no more")
        .documentedAt(Supplement.VBR_PEERS)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Spread the peers over several VBRs.")
        .requires(VIRTUAL_BORDER_ROUTERS.each(PEERS.atMost(MOST_PEERS)));
  }

  static Rule<Topology> routes() {
    return rule(
            "virtual-border-router/route-quota", "A BGP peer of a VBR may send up to 110 routes")
        .aliases("E30")
        .because("the quota of a peer is 110 routes")
        .documentedAt(Supplement.VBR_ROUTES)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Lower the quota of the peer to 110.")
        .requires(
            VIRTUAL_BORDER_ROUTERS
                .then(PEERS)
                .then(
                    Parts.<VbrBgpPeer, Integer>optional("routeQuota", VbrBgpPeer::routeQuota)
                        .named("route quotas of VBRs"))
                .each(Condition.of("1 to 110 routes", it -> it >= 1 && it <= MOST_ROUTES)));
  }

  static Rule<Topology> bfdHops() {
    return rule("virtual-border-router/bfd-hops", "The hops of BFD are from 1 to 255")
        .aliases("E30")
        .because("the parameter takes no other numbers")
        .documentedAt(Supplement.VBR_BFD)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use 1 for a peer that is directly connected, up to 255 otherwise.")
        .requires(
            VIRTUAL_BORDER_ROUTERS
                .then(PEERS)
                .then(
                    Parts.<VbrBgpPeer, Integer>optional("bfdHops", VbrBgpPeer::bfdHops)
                        .named("hops of BFD"))
                .each(Condition.of("1 to 255 hops", it -> it >= 1 && it <= MOST_HOPS)));
  }

  static Rule<Topology> vlan() {
    return rule("virtual-border-router/vlan", "The VLAN of a VBR is from 0 to 2999")
        .aliases("E30")
        .because("the parameter takes no other numbers")
        .documentedAt(Supplement.VBR_VLAN)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose a VLAN from 0 to 2999.")
        .requires(
            VIRTUAL_BORDER_ROUTERS
                .then(
                    Parts.<VirtualBorderRouter, Integer>optional("vlan", VirtualBorderRouter::vlan)
                        .named("VLANs of VBRs"))
                .each(Condition.of("a VLAN from 0 to 2999", it -> it >= 0 && it <= LAST_VLAN)));
  }

  private static boolean offered(Asn asn) {
    return !asn.equals(RESERVED) && LOCAL_ASNS.stream().anyMatch(range -> range.contains(asn));
  }
}
