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
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the connections of a VPN gateway bring routes that get into each other's way. */
final class RouteConflictRules {
  private static final String ADVERTISED =
      "Judges what data centres advertise over the dual-tunnel connections of a VPN gateway with"
          + " BGP enabled, whether or not the sessions come up; prefixes a gateway does not accept"
          + " anyway are left out, and so is what a data centre passes on.";

  private static final Parts<Topology, CarriedRoutes> CARRIED_ROUTES =
      VPN_GATEWAYS.then(
          Parts.from(
              "VPN gateways",
              gateway -> Stream.of(gateway.part(CarriedRoutes.of(gateway), path -> path))));

  private RouteConflictRules() {}

  static Rule<Topology> identical() {
    return rule(
            "vpn-gateway/route-conflict",
            "No destination is advertised over two dual-tunnel BGP connections of one VPN gateway")
        .aliases("S23")
        .because("the gateway cannot tell which connection leads to the destination")
        .documentedAt(Clause.NO_ROUTE_CONFLICT, Clause.ROUTE_CONFLICT_EFFECT)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Advertise the destination over one of the connections only.")
        .notes(
            ADVERTISED,
            "The page does not say what a conflict is: the same destination twice certainly is"
                + " one, and neither route takes effect; of overlaps warns"
                + " vpn-gateway/route-overlap.",
            "Two connections to one data centre carry the same routes and conflict.")
        .requires(CARRIED_ROUTES.each(judging(RouteConflictRules::same)));
  }

  static Rule<Topology> overlapping() {
    return rule(
            "vpn-gateway/route-overlap",
            "Destinations advertised over different dual-tunnel BGP connections do not overlap")
        .aliases("S23")
        .because("the page forbids conflicts and does not say whether overlaps are among them")
        .documentedAt(Clause.NO_ROUTE_CONFLICT, Clause.ROUTE_CONFLICT_EFFECT)
        .severity(Severity.WARNING)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Advertise destinations that do not overlap.")
        .notes(ADVERTISED, "Judges destinations that lie inside one another and are not the same.")
        .requires(CARRIED_ROUTES.each(judging(RouteConflictRules::nested)));
  }

  /** Finds what is wrong with the destinations of a gateway, given who carries each. */
  @FunctionalInterface
  private interface Search {
    List<Violation> in(Path gateway, Map<Prefix, Set<ConnectionId>> carriers);
  }

  private static Check<CarriedRoutes> judging(Search search) {
    return gateway -> {
      CarriedRoutes routes = gateway.value();
      if (!routes.overSeveralConnections()) {
        return Verdict.notApplicable("no VPN gateway that learns over several connections");
      }
      if (routes.apart()) {
        return Verdict.passed(routes.destinations().size());
      }
      Map<Prefix, Set<ConnectionId>> carriers = routes.byDestination();
      List<Violation> violations = search.in(gateway.path(), carriers);
      return violations.isEmpty()
          ? Verdict.passed(carriers.size())
          : new Verdict.Failed(violations, List.of());
    };
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

  private static List<Related> related(Path gateway, Prefix prefix, Set<ConnectionId> connections) {
    return connections.stream()
        .map(id -> new Related(TopologyPaths.connection(gateway, id), prefix.toString()))
        .toList();
  }
}
