package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_ENABLED;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS_OF_ROUTER;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TRANSIT_ROUTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNEL_CIDR;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Tuning;

/** What must hold of transit routers with IPsec connections. */
final class TransitRouterRules {
  static final String CONNECTION_QUOTA_ID = "transit-router/connection-quota";

  private static final int MOST_CONNECTIONS = 50;

  private TransitRouterRules() {}

  static Rule<Topology> tunnelCidrsDiffer() {
    return rule(
            "connection/tunnel-cidr-distinct",
            "The tunnels of a transit router's connection have different CIDR blocks")
        .aliases("E15")
        .because("the router tells the tunnels of a connection apart by their blocks")
        .documentedAt(Supplement.ATTACHMENT_TUNNEL_CIDR)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Give each tunnel a /30 block of its own.")
        .notes(
            "Judges connections of transit routers with BGP enabled; of VPN gateways more is asked"
                + " by vpn-gateway/tunnel-cidr-unique.")
        .requires(
            TRANSIT_ROUTERS
                .then(CONNECTIONS_OF_ROUTER)
                .where(BGP_ENABLED)
                .named("BGP connections of transit routers")
                .each(TUNNELS.then(TUNNEL_CIDR).allDistinct("tunnel CIDR block", cidr -> cidr)));
  }

  static Rule<Topology> edition() {
    return rule(
            "transit-router/edition",
            "A transit router with IPsec connections is of Enterprise" + " Edition")
        .aliases("E33")
        .because("Basic Edition takes no IPsec connections")
        .documentedAt(Supplement.TRANSIT_ROUTER_EDITION)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use a transit router of Enterprise Edition, or a VPN gateway.")
        .notes("Undetermined where the edition is not known.")
        .requires(
            TRANSIT_ROUTERS
                .where(Condition.of("IPsec connections", it -> !it.connections().isEmpty()))
                .named("transit routers with IPsec connections")
                .then(
                    Parts.<TransitRouter, TransitRouterEdition>needed(
                        "edition", TransitRouter::edition))
                .named("transit routers with IPsec connections")
                .each(
                    Condition.of(
                        "Enterprise Edition", it -> it == TransitRouterEdition.ENTERPRISE)));
  }

  static Rule<Topology> connectionQuota() {
    return connectionQuota(Tuning.none());
  }

  static Rule<Topology> connectionQuota(Tuning tuning) {
    return rule(
            CONNECTION_QUOTA_ID,
            "A transit router has at most " + MOST_CONNECTIONS + " IPsec connections")
        .aliases("E33")
        .because("a transit router takes no more")
        .documentedAt(Supplement.TRANSIT_ROUTER_CONNECTIONS)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Spread the connections over several transit routers.")
        .notes("Every connection counts, with BGP or without.")
        .requires(
            TRANSIT_ROUTERS.each(Limits.atMost(CONNECTIONS_OF_ROUTER, MOST_CONNECTIONS, tuning)));
  }
}
