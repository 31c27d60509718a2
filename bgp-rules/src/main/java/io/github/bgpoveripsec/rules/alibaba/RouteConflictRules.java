package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixOverlap;
import io.github.bgpoveripsec.model.net.PrefixOverlaps;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.Conflict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the connections of a VPN gateway bring routes that get into each other's way. */
final class RouteConflictRules {
  private static final String ADVERTISED =
      "Judges what data centres advertise as their own over the dual-tunnel connections of a VPN"
          + " gateway with BGP enabled, whether or not the sessions come up; prefixes a gateway"
          + " does not accept anyway are left out.";

  private static final Verdict SINGLE =
      Verdict.notApplicable("no VPN gateway that learns over several connections");

  private static final Parts<Topology, CarriedRoutes> CARRIED_ROUTES =
      VPN_GATEWAYS.then(
          Parts.from(
              "VPN gateways",
              gateway -> Stream.of(gateway.part(CarriedRoutes.of(gateway), path -> path))));

  private RouteConflictRules() {}

  static Rule<Topology> identical(EditionValues values) {
    Check<CarriedRoutes> own = RouteConflictRules::sameOwn;
    return rule(
            "vpn-gateway/route-conflict",
            "No destination is advertised over two dual-tunnel BGP connections of one VPN gateway")
        .aliases("S23")
        .because("the gateway cannot tell which connection leads to the destination")
        .documentedAt(Clause.NO_ROUTE_CONFLICT, Clause.ROUTE_CONFLICT_EFFECT)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Advertise the destination, or pass it on, over one of the connections only.")
        .notes(
            ADVERTISED,
            "The page does not say what a conflict is: the same destination twice certainly is"
                + " one, and neither route takes effect; of overlaps warns"
                + " vpn-gateway/route-overlap.",
            "What a data centre passes on of what it learned is judged by routing. There may be"
                + " thousands of such conflicts, so one finding for each gateway names the first"
                + " destination that conflicts because it is passed on.",
            "Two connections to one data centre carry the same routes and conflict.")
        .requires(
            CARRIED_ROUTES.each(own.and(gateway -> samePassedOn(gateway, values.passedOn()))));
  }

  static Rule<Topology> overlapping(EditionValues values) {
    return rule(
            "vpn-gateway/route-overlap",
            "Destinations advertised over different dual-tunnel BGP connections do not overlap")
        .aliases("S23")
        .because("the page forbids conflicts and does not say whether overlaps are among them")
        .documentedAt(Clause.NO_ROUTE_CONFLICT, Clause.ROUTE_CONFLICT_EFFECT)
        .severity(Severity.WARNING)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Advertise destinations that do not overlap.")
        .notes(
            ADVERTISED,
            "What a data centre passes on is judged by routing, as far as the gateway learns it.",
            "Judges destinations that lie inside one another and are not the same.")
        .requires(CARRIED_ROUTES.each(gateway -> nested(gateway, values.passedOn())));
  }

  private static Verdict sameOwn(Located<CarriedRoutes> gateway) {
    CarriedRoutes own = gateway.value();
    if (!own.overSeveralConnections()) {
      return SINGLE;
    }
    if (own.apart()) {
      return Verdict.passed(own.destinations().size());
    }
    Map<Prefix, Set<ConnectionId>> carriers = own.byDestination();
    return verdict(carriers.size(), same(gateway.path(), carriers));
  }

  private static Verdict samePassedOn(Located<CarriedRoutes> gateway, PassedOnRoutes passedOn) {
    if (!gateway.value().passedOn()) {
      return SINGLE;
    }
    return passedOn
        .conflict(gateway, gateway.enclosing(VpnGateway.class))
        .map(conflict -> Verdict.failed(passedOnTwice(gateway.path(), conflict)))
        .orElse(SINGLE);
  }

  private static Violation passedOnTwice(Path gateway, Conflict conflict) {
    int connections = conflict.connections().size();
    return new Violation(
        gateway,
        Message.of(
                "expected what data centres pass on over one connection, got {prefix}, the first"
                    + " that conflicts, over {connections}")
            .with("prefix", conflict.prefix())
            .with("connections", connections),
        related(gateway, conflict.prefix(), conflict.connections()));
  }

  private static Verdict nested(Located<CarriedRoutes> gateway, PassedOnRoutes passedOn) {
    CarriedRoutes own = gateway.value();
    if (!own.passedOn() && !own.overSeveralConnections()) {
      return SINGLE;
    }
    if (!own.passedOn() && own.apart()) {
      return Verdict.passed(own.destinations().size());
    }
    Map<Prefix, Set<ConnectionId>> carriers = own.byDestination();
    if (own.passedOn()) {
      passedOn.forEachOverDualTunnels(
          gateway,
          gateway.enclosing(VpnGateway.class),
          (prefix, connection) ->
              carriers.computeIfAbsent(prefix, any -> new TreeSet<>()).add(connection));
      if (carriers.values().stream().flatMap(Set::stream).distinct().count() < 2) {
        return SINGLE;
      }
    }
    return verdict(carriers.size(), nested(gateway.path(), carriers));
  }

  private static Verdict verdict(int checked, List<Violation> violations) {
    return violations.isEmpty()
        ? Verdict.passed(checked)
        : new Verdict.Failed(violations, List.of());
  }

  private static List<Violation> same(Path gateway, Map<Prefix, Set<ConnectionId>> carriers) {
    List<Violation> violations = new ArrayList<>();
    carriers.forEach(
        (prefix, connections) -> {
          if (connections.size() > 1) {
            violations.add(
                new Violation(
                    gateway,
                    Message.of("expected {prefix} over one connection, got it over {connections}")
                        .with("prefix", prefix)
                        .with("connections", connections.size()),
                    related(gateway, prefix, connections)));
          }
        });
    return violations;
  }

  private static List<Violation> nested(Path gateway, Map<Prefix, Set<ConnectionId>> carriers) {
    return PrefixOverlaps.among(carriers.entrySet(), Map.Entry::getKey)
        .filter(pair -> differ(pair.covering().getValue(), pair.covered().getValue()))
        .map(pair -> overlap(gateway, pair))
        .toList();
  }

  /** Whether one destination comes over a connection and the other one over another. */
  private static boolean differ(Set<ConnectionId> some, Set<ConnectionId> others) {
    return some.size() > 1 || !some.equals(others);
  }

  private static Violation overlap(
      Path gateway, PrefixOverlap<Map.Entry<Prefix, Set<ConnectionId>>> pair) {
    List<Related> related = new ArrayList<>();
    related.addAll(related(gateway, pair.covering().getKey(), pair.covering().getValue()));
    related.addAll(related(gateway, pair.covered().getKey(), pair.covered().getValue()));
    return new Violation(
        gateway,
        Message.of("{covered} lies inside {covering}, which another connection brings")
            .with("covered", pair.covered().getKey())
            .with("covering", pair.covering().getKey()),
        related);
  }

  private static List<Related> related(
      Path gateway, Prefix prefix, Collection<ConnectionId> connections) {
    return connections.stream()
        .map(id -> new Related(TopologyPaths.connection(gateway, id), prefix.toString()))
        .toList();
  }
}
