package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_CONNECTIONS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS_OF_ROUTER;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TRANSIT_ROUTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPCS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the local ASN comes from, and where it has to be one and the same. */
final class LocalAsnRules {
  private static final Condition<IpsecConnection> SEVERAL_TUNNELS =
      Condition.of("two tunnels", connection -> connection.tunnels().size() > 1);

  private static final Check<IpsecConnection> ONE_LOCAL_ASN =
      TUNNELS.allSame("local ASN", Tunnel::effectiveLocalAsn).shown(LocalAsn::of);

  private static final Message SHARED =
      Message.of("expected the BGP connections to share a local ASN, got {values}");

  private static final Verdict NOTHING_SHARED =
      Verdict.notApplicable("no customer gateway shared by VPN gateways of a VPC");

  private LocalAsnRules() {}

  static Rule<Topology> defaultApplies() {
    return rule("tunnel/local-asn-default", "A tunnel without a local ASN of its own has 45104")
        .aliases("S02")
        .because("that is what the gateway calls itself unless told otherwise")
        .documentedAt(Clause.LOCAL_ASN_DEFAULT)
        .severity(Severity.INFO)
        .effect(Effects.DEFAULT_APPLIES)
        .remedy("Write the local ASN down if the design should not depend on the default.")
        .notes(
            Notes.BGP_ONLY,
            "Not a fault but a fact that other rules build on: one finding for each VPN gateway or"
                + " transit router, however many of its tunnels leave the ASN to the default.")
        .requires(
            VPN_GATEWAYS
                .each(BGP_TUNNELS_OF_GATEWAY.together(LocalAsnRules::stated))
                .and(TRANSIT_ROUTERS.each(BGP_TUNNELS_OF_ROUTER.together(LocalAsnRules::stated))));
  }

  static Rule<Topology> uniformInGateway() {
    return rule(
            "vpn-gateway/local-asn-uniform",
            "The BGP connections of one VPN gateway share one local ASN")
        .aliases("S08")
        .because("a gateway speaks BGP as a single autonomous system")
        .documentedAt(Clause.LOCAL_ASN_SAME)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Configure one local ASN in every BGP connection of the gateway.")
        .notes(
            Notes.GATEWAYS_ONLY,
            "Judges gateways with two BGP connections or more, by the ASN in force: a tunnel"
                + " without one has the default.",
            "Connections share an ASN if each has it in a tunnel; that the tunnels of one"
                + " connection agree is the concern of connection/local-asn-uniform.")
        .requires(VPN_GATEWAYS.each(LocalAsnRules::shared));
  }

  static Rule<Topology> uniformInConnection() {
    return rule(
            "connection/local-asn-uniform",
            "The tunnels of one dual-tunnel BGP connection have one local ASN")
        .aliases("S09")
        .because("the tunnels are two ways to the same autonomous system")
        .documentedAt(Clause.TUNNELS_SAME_ASN)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Configure the same local ASN in both tunnels.")
        .notes(
            "Judges connections of VPN gateways and of transit routers with BGP enabled and more"
                + " than one tunnel, by the ASN in force: a tunnel without one has the default.")
        .requires(
            BGP_CONNECTIONS
                .where(SEVERAL_TUNNELS)
                .named("dual-tunnel BGP connections")
                .each(LocalAsnRules::agreeing));
  }

  /** Looks at the numbers first; only where they differ does it matter where the tunnels lie. */
  private static Verdict agreeing(Located<IpsecConnection> connection) {
    List<Tunnel> tunnels = connection.value().tunnels();
    Asn first = tunnels.get(0).effectiveLocalAsn();
    for (Tunnel tunnel : tunnels) {
      if (!tunnel.effectiveLocalAsn().equals(first)) {
        return ONE_LOCAL_ASN.check(connection);
      }
    }
    return Verdict.passed(tunnels.size());
  }

  private static Verdict stated(Located<?> owner, List<Located<Tunnel>> tunnels) {
    List<Located<Tunnel>> silent = new ArrayList<>(0);
    for (Located<Tunnel> tunnel : tunnels) {
      if (tunnel.value().localAsn().isEmpty()) {
        silent.add(tunnel);
      }
    }
    if (silent.isEmpty()) {
      return Verdict.passed(tunnels.size());
    }
    return Verdict.failed(
        new Violation(
            owner.path(),
            Message.of("{count} of {tunnels} BGP tunnels have no local ASN of their own: {asn}")
                .with("count", silent.size())
                .with("tunnels", tunnels.size())
                .with("asn", LocalAsn.of(silent.get(0).value())),
            silent.stream()
                .map(it -> new Related(it.path(), LocalAsn.of(it.value()).toString()))
                .toList()));
  }

  private static Verdict shared(Located<VpnGateway> gateway) {
    List<List<Tunnel>> connections = new ArrayList<>();
    for (IpsecConnection connection : gateway.value().connections()) {
      if (connection.bgpEnabled() && !connection.tunnels().isEmpty()) {
        connections.add(connection.tunnels());
      }
    }
    return new LocalAsnAgreement(connections)
        .verdict(gateway::path, SHARED, () -> BgpNeighbors.tunnelsOf(gateway.value()));
  }

  static Rule<Topology> uniformTowardsCustomerGateway() {
    return rule(
            "vpc/local-asn-uniform",
            "VPN gateways of one VPC use one local ASN towards a customer gateway they share")
        .aliases("S26")
        .because("only a common ASN lets BGP see that a route comes back to where it started")
        .documentedAt(Clause.SHARED_CUSTOMER_GATEWAY_SAME_ASN, Clause.SHARED_CUSTOMER_GATEWAY_LOOPS)
        .effect(Effects.LOOP)
        .remedy("Configure one local ASN in the BGP connections to the shared customer gateway.")
        .notes(
            "Judges customer gateways to which two or more VPN gateways of one VPC have tunnels"
                + " with BGP enabled, by the ASN in force: a tunnel without one has the default.",
            "Gateways share an ASN if each has it in a tunnel; that the connections of one gateway"
                + " agree is the concern of vpn-gateway/local-asn-uniform.")
        .requires(VPCS.each(LocalAsnRules::sharedByGateways));
  }

  private static Verdict sharedByGateways(Located<Vpc> vpc) {
    List<VpnGateway> gateways =
        vpc.enclosing(Topology.class).index().vpnGatewaysOf(vpc.value().id());
    Verdict verdict = NOTHING_SHARED;
    if (gateways.size() < 2) {
      return verdict;
    }
    Map<CustomerGatewayId, Map<VpnGatewayId, List<TunnelPlace>>> shared = new HashMap<>();
    for (VpnGateway gateway : gateways) {
      BgpNeighbors.tunnelsOf(gateway)
          .forEach(
              place ->
                  place
                      .tunnel()
                      .customerGateway()
                      .ifPresent(
                          id ->
                              shared
                                  .computeIfAbsent(id, key -> new HashMap<>())
                                  .computeIfAbsent(gateway.id(), key -> new ArrayList<>())
                                  .add(place)));
    }
    for (Map.Entry<CustomerGatewayId, Map<VpnGatewayId, List<TunnelPlace>>> entry :
        shared.entrySet()) {
      Collection<List<TunnelPlace>> groups = entry.getValue().values();
      if (groups.size() > 1) {
        Message message =
            Message.of("expected one local ASN towards {customerGateway}, got {values}")
                .with("customerGateway", entry.getKey());
        verdict =
            verdict.and(
                new LocalAsnAgreement(groups.stream().map(LocalAsnRules::tunnels).toList())
                    .verdict(vpc::path, message, () -> groups.stream().flatMap(List::stream)));
      }
    }
    return verdict;
  }

  private static List<Tunnel> tunnels(List<TunnelPlace> places) {
    return places.stream().map(TunnelPlace::tunnel).toList();
  }
}
