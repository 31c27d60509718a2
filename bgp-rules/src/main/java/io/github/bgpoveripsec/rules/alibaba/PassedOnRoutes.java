package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Derived;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.Conflict;
import io.github.bgpoveripsec.rules.routing.Offer;
import io.github.bgpoveripsec.rules.routing.PassedOn;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What data centres pass on of what they learned. Who learned what is for routing to say; it is
 * asked only where a data centre readvertises.
 *
 * @param routing who learns which route, by the edition of the rules
 */
record PassedOnRoutes(Derived<Topology, Routing> routing) {

  /** The check that all that a data centre passes on to VPN gateways is as expected. */
  Check<DataCenter> each(Condition<Prefix> condition) {
    Verdict nothing = Verdict.notApplicable("nothing that data centres pass on to VPN gateways");
    return dataCenter -> {
      List<PassedOn> passedOn = passedOn(dataCenter);
      if (passedOn.isEmpty()) {
        return nothing;
      }
      List<Violation> violations =
          passedOn.stream()
              .filter(it -> !condition.test(it.prefix()))
              .map(it -> violation(dataCenter, condition, it))
              .toList();
      return violations.isEmpty()
          ? Verdict.passed(passedOn.size())
          : new Verdict.Failed(violations, List.of());
    };
  }

  private List<PassedOn> passedOn(Located<DataCenter> dataCenter) {
    return dataCenter
        .derive(routing)
        .passedOnToGateways(new TableRef.DataCenterTable(dataCenter.value().id()));
  }

  private static Violation violation(
      Located<DataCenter> dataCenter, Condition<Prefix> condition, PassedOn passedOn) {
    return new Violation(
        dataCenter.path().field("readvertises"),
        Message.of("expected to pass on " + condition.description() + ", got {value}")
            .with("value", passedOn.prefix()),
        List.of(new Related(passedOn.source().table().path(), "holds " + passedOn.prefix())));
  }

  /** The places of the data centres that pass on what a VPN gateway learns. */
  SortedSet<Path> sources(Located<?> part, VpnGateway gateway) {
    TopologyIndex index = part.enclosing(Topology.class).index();
    SortedSet<Path> sources = new TreeSet<>();
    for (Offer offer : learned(part, gateway)) {
      TableRef.DataCenterTable from = (TableRef.DataCenterTable) offer.hop().from();
      DataCenter dataCenter = index.dataCenter(from.dataCenter()).orElseThrow();
      if (!dataCenter.advertises().contains(offer.prefix())) {
        sources.add(from.path());
      }
    }
    return sources;
  }

  /** Shows each learned destination with the dual-tunnel connection that brings it. */
  void forEachOverDualTunnels(
      Located<?> part, VpnGateway gateway, BiConsumer<Prefix, ConnectionId> visitor) {
    Set<ConnectionId> dualTunnel =
        gateway.connections().stream()
            .filter(IpsecConnection::isDualTunnel)
            .map(IpsecConnection::id)
            .collect(Collectors.toUnmodifiableSet());
    for (Offer offer : learned(part, gateway)) {
      ConnectionId connection = offer.hop().session().orElseThrow().connection();
      if (dualTunnel.contains(connection)) {
        visitor.accept(offer.prefix(), connection);
      }
    }
  }

  /** A conflict at a VPN gateway for which something is passed on. */
  Optional<Conflict> conflict(Located<?> part, VpnGateway gateway) {
    return part.derive(routing).conflictOfPassedOn(table(gateway));
  }

  private List<Offer> learned(Located<?> part, VpnGateway gateway) {
    return part.derive(routing).learnedOverSessions(table(gateway));
  }

  private static TableRef.GatewayTable table(VpnGateway gateway) {
    return new TableRef.GatewayTable(gateway.id());
  }
}
