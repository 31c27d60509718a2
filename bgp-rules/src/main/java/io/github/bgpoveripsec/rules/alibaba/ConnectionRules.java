package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_CONNECTIONS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_ENABLED;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS_OF_ROUTER;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TRANSIT_ROUTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Spelling;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a connection is put together. */
final class ConnectionRules {
  private static final Condition<Tunnel> NO_BGP_CONFIGURATION =
      Condition.of("no BGP configuration", tunnel -> !tunnel.hasBgpConfiguration());

  private static final Condition<IpsecConnection> DUAL_TUNNEL =
      Condition.of("two tunnels", IpsecConnection::isDualTunnel);

  private static final Condition<IpsecConnection> SEVERAL_SUBNETS =
      Condition.of(
          "several subnets", it -> it.localSubnets().size() > 1 || it.remoteSubnets().size() > 1);

  private static final Check<IpsecConnection> ALL_TUNNELS_THERE =
      that(Condition.<IpsecConnection>of("all its tunnels", ConnectionRules::complete))
          .at("tunnels")
          .saying("expected also these tunnels: {missing}")
          .with("missing", ConnectionRules::missing);

  private static final Parts<IpsecConnection, Asn> PEER_ASNS =
      TUNNELS.then(Parts.from("peers", ConnectionRules::peerAsn));

  private static final Check<IpsecConnection> ONE_PEER_ASN = PEER_ASNS.allSame("ASN", asn -> asn);

  private ConnectionRules() {}

  static Rule<Topology> tunnelsConfigured(EditionValues values) {
    return rule(
            "connection/tunnels-configured",
            "Each tunnel of a BGP connection has a customer gateway and BGP configuration")
        .aliases(values.aliases(Supplement.TUNNEL_BGP_CONFIGURATION, "E13", "S14"))
        .because("BGP comes up only in a tunnel that knows its addresses and its peer")
        .documentedAt(
            values.sources(
                Supplement.TUNNEL_BGP_CONFIGURATION,
                Clause.BOTH_TUNNELS_CONFIGURED,
                Clause.STEP_ENABLE_BGP,
                Clause.PARAMETER_CUSTOMER_GATEWAY))
        .effect(Effects.SESSION_DOWN)
        .remedy(
            "Choose a customer gateway for every tunnel, and configure its tunnel CIDR block and"
                + " local BGP address.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with BGP enabled.",
            "A connection with a primary or a secondary tunnel is in dual-tunnel mode and needs"
                + " both; a single-tunnel connection needs its one tunnel configured.",
            "A local ASN need not be given: it has a default.")
        .requires(
            BGP_CONNECTIONS.each(
                ALL_TUNNELS_THERE.and(
                    TUNNELS.each(
                        given(
                                "customerGateway",
                                "a customer gateway",
                                it -> it.customerGateway().isPresent())
                            .and(given("cidr", "a tunnel CIDR block", it -> it.cidr().isPresent()))
                            .and(
                                given(
                                    "localBgpIp",
                                    "a local BGP address",
                                    it -> it.localBgpIp().isPresent()))))));
  }

  static Rule<Topology> bgpEnabled() {
    return rule(
            "connection/bgp-enabled",
            "BGP configuration stands only in connections with BGP enabled")
        .aliases("S15")
        .because("it takes effect only when Enable BGP is selected")
        .documentedAt(Clause.PARAMETER_ENABLE_BGP, Clause.STEP_ENABLE_BGP)
        .severity(Severity.INFO)
        .effect(Effects.NO_EFFECT)
        .remedy("Enable BGP for the connection, or remove the BGP configuration of the tunnel.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with BGP off.",
            "A local ASN, a tunnel CIDR block or a local BGP address is BGP configuration.")
        .requires(
            CONNECTIONS
                .where(BGP_ENABLED.not())
                .then(TUNNELS)
                .named("tunnels with BGP off")
                .each(
                    that(NO_BGP_CONFIGURATION)
                        .saying("expected no BGP configuration while BGP is off")
                        .seeAlso("BGP is off", ConnectionRules::flag)));
  }

  static Rule<Topology> destinationRoutingMode() {
    return rule("connection/destination-routing-mode", "A BGP connection routes by destination")
        .aliases("S11")
        .because("BGP decides by destination where traffic goes")
        .documentedAt(Clause.DESTINATION_ROUTING_MODE)
        .severity(Severity.WARNING)
        .effect(Effects.NOT_STATED)
        .remedy("Set the routing mode of the connection to Destination Routing Mode.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with BGP enabled.",
            "Where no mode is stated it follows from the subnets: 0.0.0.0/0 at both ends means"
                + " Destination Routing Mode, anything else Protected Data Flows; without either"
                + " the rule is undetermined.")
        .requires(
            BGP_CONNECTIONS
                .then(
                    Parts.<IpsecConnection, RoutingMode>needed(
                            "routingMode", IpsecConnection::effectiveRoutingMode)
                        .named("routing modes"))
                .each(
                    Check.<RoutingMode>that(
                            Condition.of("destination", mode -> mode == RoutingMode.DESTINATION))
                        .saying("expected Destination Routing Mode, got {value}")
                        .with("value", Spelling::of)));
  }

  static Rule<Topology> peerAsnUniform() {
    return rule(
            "connection/peer-asn-uniform",
            "The peers of the tunnels of one dual-tunnel BGP connection have one ASN")
        .aliases("S10")
        .because("both tunnels lead to the same autonomous system")
        .documentedAt(Clause.TUNNEL_PEERS_SAME_ASN)
        .severity(Severity.WARNING)
        .effect(Effects.NOT_STATED)
        .remedy("Choose customer gateways with the same ASN for both tunnels.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with BGP enabled, where the"
                + " customer gateways of both tunnels have an ASN.")
        .requires(BGP_CONNECTIONS.each(ConnectionRules::onePeerAsn));
  }

  static Rule<Topology> tunnelRoles() {
    return rule(
            "connection/tunnel-roles",
            "A connection has a single tunnel, or a primary and a secondary one")
        .aliases("E12")
        .because("a dual-tunnel connection is an active tunnel and its standby")
        .documentedAt(Supplement.DUAL_TUNNEL)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Give the connection both tunnels, each with a customer gateway.")
        .notes(
            "Judges connections of VPN gateways and of transit routers. What is missing in"
                + " connections with BGP enabled is the concern of connection/tunnels-configured;"
                + " here it counts where BGP is off.")
        .requires(
            CONNECTIONS
                .each(
                    that(Condition.<IpsecConnection>of("one mode", it -> !mixed(it)))
                        .at("tunnels")
                        .saying("expected no single tunnel beside {others} others")
                        .with("others", it -> it.tunnels().size() - 1))
                .and(
                    CONNECTIONS
                        .where(BGP_ENABLED.not())
                        .each(
                            ALL_TUNNELS_THERE.and(
                                TUNNELS.each(
                                    given(
                                        "customerGateway",
                                        "a customer gateway",
                                        it -> it.customerGateway().isPresent()))))));
  }

  static Rule<Topology> severalSubnets() {
    return rule("connection/several-subnets", "A connection of several subnets uses IKEv2")
        .aliases("E25")
        .because("IKEv1 negotiates one pair of subnets at a time")
        .documentedAt(Supplement.SEVERAL_SUBNETS)
        .severity(Severity.WARNING)
        .effect(Effects.IPSEC_FAIL)
        .remedy("Use IKEv2, or one subnet at each end.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with more than one local or"
                + " remote subnet, by the version in force: IKEv1 unless stated, but IKEv2 in"
                + " dual-tunnel connections of a transit router.")
        .requires(
            severalSubnets(VPN_GATEWAYS.then(CONNECTIONS_OF_GATEWAY), IkeVersion.IKEV1)
                .and(
                    severalSubnets(
                        TRANSIT_ROUTERS.then(CONNECTIONS_OF_ROUTER).where(DUAL_TUNNEL),
                        IkeVersion.IKEV2))
                .and(
                    severalSubnets(
                        TRANSIT_ROUTERS.then(CONNECTIONS_OF_ROUTER).where(DUAL_TUNNEL.not()),
                        IkeVersion.IKEV1)));
  }

  private static Check<Topology> severalSubnets(
      Parts<Topology, IpsecConnection> connections, IkeVersion unstated) {
    return connections
        .where(SEVERAL_SUBNETS)
        .named("connections of several subnets")
        .then(TUNNELS)
        .each(
            that(Condition.<Tunnel>of("IKEv2", it -> version(it, unstated) == IkeVersion.IKEV2))
                .at("ike")
                .saying("expected IKEv2 for several subnets, got {version}")
                .with(
                    "version",
                    it ->
                        stated(it)
                            .map(Spelling::of)
                            .orElse(Spelling.of(unstated) + " (the default)")));
  }

  private static Optional<IkeVersion> stated(Tunnel tunnel) {
    return tunnel.ike().flatMap(IkeParameters::version);
  }

  private static IkeVersion version(Tunnel tunnel, IkeVersion unstated) {
    return stated(tunnel).orElse(unstated);
  }

  private static boolean mixed(IpsecConnection connection) {
    return connection.tunnels().size() > 1
        && connection.tunnels().stream().anyMatch(it -> it.role() == TunnelRole.SINGLE);
  }

  /** Looks at the numbers first; only where they differ does it matter where the tunnels lie. */
  private static Verdict onePeerAsn(Located<IpsecConnection> connection) {
    TopologyIndex index = connection.enclosing(Topology.class).index();
    Optional<Asn> first = Optional.empty();
    int known = 0;
    boolean differ = false;
    for (Tunnel tunnel : connection.value().tunnels()) {
      Optional<Asn> asn = peerAsn(index, tunnel);
      if (asn.isPresent()) {
        first = known == 0 ? asn : first;
        known++;
        differ |= !asn.equals(first);
      }
    }
    if (known < 2) {
      return Verdict.notApplicable("no dual-tunnel BGP connections between known ASNs");
    }
    return differ ? ONE_PEER_ASN.check(connection) : Verdict.passed(known);
  }

  private static Optional<Asn> peerAsn(TopologyIndex index, Tunnel tunnel) {
    return index.customerGatewayOf(tunnel).flatMap(CustomerGateway::asn);
  }

  private static Stream<Located<Asn>> peerAsn(Located<Tunnel> tunnel) {
    return peerAsn(tunnel.enclosing(Topology.class).index(), tunnel.value()).stream()
        .map(asn -> tunnel.part(asn, path -> path.field("customerGateway")));
  }

  private static Check<Tunnel> given(String field, String what, Predicate<Tunnel> given) {
    return that(Condition.of(what, given))
        .at(field)
        .saying("expected " + what + ", got none")
        .with("parameter", tunnel -> field);
  }

  private static Path flag(Located<Tunnel> tunnel) {
    return tunnel.path().parent().flatMap(Path::parent).orElseThrow().field("bgp");
  }

  private static String missing(IpsecConnection connection) {
    return Stream.of(TunnelRole.PRIMARY, TunnelRole.SECONDARY)
        .filter(role -> !has(connection, role))
        .map(Spelling::of)
        .collect(Collectors.joining(", "));
  }

  private static boolean complete(IpsecConnection connection) {
    boolean single = connection.tunnels().size() == 1 && has(connection, TunnelRole.SINGLE);
    return single || (has(connection, TunnelRole.PRIMARY) && has(connection, TunnelRole.SECONDARY));
  }

  private static boolean has(IpsecConnection connection, TunnelRole role) {
    for (Tunnel tunnel : connection.tunnels()) {
      if (tunnel.role() == role) {
        return true;
      }
    }
    return false;
  }
}
