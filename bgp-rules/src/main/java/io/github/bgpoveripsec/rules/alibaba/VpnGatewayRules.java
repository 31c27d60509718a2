package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNEL_CIDR;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;

/** What must hold within a VPN gateway. */
final class VpnGatewayRules {
  private VpnGatewayRules() {}

  static Rule<Topology> tunnelCidrUnique() {
    return rule(
            "vpn-gateway/tunnel-cidr-unique",
            "Each tunnel of one VPN gateway has a CIDR block of its own")
        .aliases("S06")
        .because("the gateway tells its tunnels apart by their blocks")
        .documentedAt(Clause.TUNNEL_CIDR_UNIQUE)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Give each tunnel a /30 block that no other tunnel of the gateway has.")
        .notes(
            Notes.GATEWAYS_ONLY,
            "Judges the tunnels of connections with BGP enabled, the two of one connection"
                + " included; tunnels of different gateways may have the same block.",
            "Blocks are the same or not: two /30 blocks never overlap in part, and other lengths"
                + " are the concern of tunnel/cidr-mask.")
        .requires(
            VPN_GATEWAYS.each(
                BGP_TUNNELS_OF_GATEWAY
                    .then(TUNNEL_CIDR)
                    .allDistinct("tunnel CIDR block", cidr -> cidr)));
  }
}
