package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table with its neighbours.
 *
 * <p>A node holds what it needs to answer any question about its table, and no events: those are
 * derived when somebody asks.
 */
abstract class Node {
  private final TableRef ref;

  Node(TableRef ref) {
    this.ref = ref;
  }

  final TableRef ref() {
    return ref;
  }

  /** The destinations that start in this table. */
  abstract Stream<Prefix> originated();

  /** How a destination starts in this table, in order; empty where it does not. */
  abstract List<RouteSource> sources(Prefix prefix);

  /** Those of them that others hear of; all, but where some come first. */
  List<RouteSource> sourcesForOthers(Prefix prefix) {
    return sources(prefix);
  }

  /** Whether a route starts here, so that nobody can bring it. */
  boolean isHomeOf(RouteSource source) {
    return source.table().equals(ref);
  }

  /** Everything the table learned. */
  abstract Stream<Arrival> learned();

  /** The destinations that anybody holds who might advertise to this table. */
  abstract Stream<Prefix> offered();

  /** The destinations that the table would take in if it had more room, in order. */
  List<Prefix> leftOut() {
    return List.of();
  }

  /** All that reaches the table of one destination, or is stopped right before it. */
  abstract List<Arrival> arrivals(Inquiry inquiry);

  /** Whether the table gives data centres the destination as a system route of a VPC. */
  boolean hasSystemRoute(Prefix prefix) {
    return false;
  }

  /** Those who may bring something to the table, in order. */
  abstract List<Node> senders();

  /** Whether what one of them brings may go on to another table, or would but for a refusal. */
  abstract boolean joins(Node sender, Node to, Prefix prefix);

  boolean hears(Node other) {
    return senders().contains(other);
  }

  /** Whether others get the destination from here whatever the table learns. */
  abstract boolean sendsItsOwn(Prefix prefix);

  /** What may go wrong with a route of the table. */
  List<Risk> risks(List<RoutePath> paths) {
    return List.of();
  }

  final List<TableRoute> routes() {
    SortedMap<Prefix, List<RoutePath>> paths = new TreeMap<>();
    originated().forEach(prefix -> at(paths, prefix).addAll(ownPaths(prefix)));
    learned().forEach(arrival -> at(paths, arrival.prefix()).add(arrival.path()));
    List<TableRoute> routes = new ArrayList<>(paths.size());
    paths.forEach((prefix, known) -> routes.add(new TableRoute(prefix, known, risks(known))));
    return List.copyOf(routes);
  }

  final Optional<TableRoute> route(Inquiry inquiry) {
    List<RoutePath> paths = new ArrayList<>(ownPaths(inquiry.prefix()));
    arrivals(inquiry).stream().filter(Arrival::accepted).map(Arrival::path).forEach(paths::add);
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableRoute(inquiry.prefix(), paths, risks(paths)));
  }

  final Map<Node, List<Arrival>> arrivalsBySender(Inquiry inquiry) {
    Map<TableRef, List<Arrival>> known = new HashMap<>();
    for (Arrival arrival : arrivals(inquiry)) {
      known.computeIfAbsent(arrival.offer().hop().from(), any -> new ArrayList<>(1)).add(arrival);
    }
    Map<Node, List<Arrival>> bySender = new LinkedHashMap<>();
    for (Node sender : known.isEmpty() ? List.<Node>of() : senders()) {
      List<Arrival> brought = known.get(sender.ref);
      if (brought != null) {
        bySender.put(sender, brought);
      }
    }
    return bySender;
  }

  final Hop hop(Node to) {
    return new Hop(ref, to.ref, Optional.empty());
  }

  final Hop hop(Node to, Session session) {
    return new Hop(ref, to.ref, Optional.of(session.ref()));
  }

  private List<RoutePath> ownPaths(Prefix prefix) {
    return sources(prefix).stream()
        .map(source -> new RoutePath(source, AsPath.EMPTY, Optional.empty()))
        .toList();
  }

  private static List<RoutePath> at(SortedMap<Prefix, List<RoutePath>> paths, Prefix prefix) {
    return paths.computeIfAbsent(prefix, any -> new ArrayList<>(1));
  }
}
