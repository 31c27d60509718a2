package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.alibaba.ChangeParts.KEPT_VPN_GATEWAYS;
import static io.github.bgpoveripsec.rules.alibaba.ChangeParts.REMOVED_VPN_GATEWAYS;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;

/** What may change about VPN gateways. */
final class VpnGatewayChangeRules {
  private static final Condition<Transition<VpnGateway>> ADVERTISES_OVER_BGP =
      Condition.of(
          "automatic advertisement and BGP before",
          pair -> pair.before().automaticRouteAdvertisement() && pair.before().usesBgp());

  private VpnGatewayChangeRules() {}

  static Rule<Transition<Topology>> deletion() {
    return rule("vpn-gateway/deletion", "A VPN gateway that is removed has no connection")
        .aliases("E22")
        .because("a VPN gateway with connections cannot be deleted")
        .documentedAt(Supplement.VPN_GATEWAY_DELETION)
        .effect(Effects.CHANGE_NOT_ACCEPTED)
        .remedy("First delete the connections of the gateway, then the gateway.")
        .notes(
            Notes.CHANGES,
            "Judges VPN gateways that only the design before has, by the connections they have"
                + " there. No source says as much of transit routers.")
        .requires(REMOVED_VPN_GATEWAYS.each(VpnGatewayChangeRules::isEmpty));
  }

  static Rule<Transition<Topology>> automaticAdvertisementOff() {
    return rule(
            "vpn-gateway/automatic-advertisement-off",
            "A VPN gateway goes on advertising automatically as long as a connection has BGP")
        .aliases("E16")
        .because("automatic advertisement is switched off only once BGP is off everywhere")
        .documentedAt(Supplement.AUTOMATIC_ADVERTISEMENT_OFF)
        .effect(Effects.CHANGE_NOT_ACCEPTED)
        .remedy(
            "First disable BGP for all connections of the gateway, then automatic advertisement.")
        .notes(
            Notes.CHANGES,
            "Judges VPN gateways that both designs have, and that have automatic advertisement on"
                + " and BGP enabled for a connection in the design before.")
        .requires(
            KEPT_VPN_GATEWAYS
                .where(ADVERTISES_OVER_BGP)
                .named("VPN gateways that stay and advertise automatically")
                .each(VpnGatewayChangeRules::goesOn));
  }

  private static Verdict isEmpty(Located<VpnGateway> removed) {
    List<IpsecConnection> connections = removed.value().connections();
    return connections.isEmpty()
        ? Verdict.passed(1)
        : Verdict.failed(
            new Violation(
                removed.path(),
                Message.of(
                        "expected no connection any more, got {connections} in the design before")
                    .with("connections", connections.size()),
                related(removed.path(), connections, "was a connection of it before")));
  }

  private static Verdict goesOn(Located<Transition<VpnGateway>> kept) {
    return kept.value().after().automaticRouteAdvertisement()
        ? Verdict.passed(1)
        : Verdict.failed(
            new Violation(
                kept.path().field("automaticRouteAdvertisement"),
                Message.of("expected automatic route advertisement to stay on, got off"),
                related(
                    kept.path(),
                    kept.value().before().connections().stream()
                        .filter(IpsecConnection::bgpEnabled)
                        .toList(),
                    "had BGP before")));
  }

  private static List<Related> related(Path gateway, List<IpsecConnection> some, String note) {
    return some.stream()
        .map(it -> new Related(TopologyPaths.connection(gateway, it.id()), note))
        .toList();
  }
}
