package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what may go wrong with a route that has several paths. */
final class Risks {
  private Risks() {}

  /** Who a data centre learns from, by what a path says of it. */
  record Neighbours(Map<SessionRef, Session> sessions, Map<TableRef, BorderRouterNode> circuits) {

    static Neighbours of(List<Session> sessions, List<BorderRouterNode> circuits) {
      Map<SessionRef, Session> byRef = new HashMap<>();
      sessions.forEach(session -> byRef.put(session.ref(), session));
      Map<TableRef, BorderRouterNode> byTable = new HashMap<>();
      circuits.forEach(circuit -> byTable.put(circuit.ref(), circuit));
      return new Neighbours(byRef, byTable);
    }

    private Optional<Session> session(RoutePath path) {
      return path.learned().flatMap(Hop::session).map(sessions::get);
    }

    private Optional<BorderRouterNode> circuit(RoutePath path) {
      return path.nextHop().map(circuits::get);
    }
  }

  static List<Risk> inDataCenter(List<RoutePath> paths, Neighbours neighbours) {
    Map<TableRef, Set<Asn>> overSessions = new HashMap<>();
    Map<TableRef, Set<Asn>> overCircuits = new HashMap<>();
    Map<List<Object>, Set<Asn>> byCustomerGateway = new HashMap<>();
    for (RoutePath path : paths) {
      TableRef from = path.source().table();
      neighbours
          .session(path)
          .ifPresent(
              session -> {
                session.peerAsn().ifPresent(asn -> add(overSessions, from, asn));
                session
                    .customerGateway()
                    .ifPresent(id -> add(byCustomerGateway, List.of(from, id), session.localAsn()));
              });
      neighbours.circuit(path).ifPresent(circuit -> add(overCircuits, from, circuit.peerAsn()));
    }
    List<Risk> risks = new ArrayList<>();
    if (differ(overSessions, overCircuits)) {
      risks.add(Risk.FLAPPING_IN_DATA_CENTER);
    }
    if (byCustomerGateway.values().stream().anyMatch(asns -> asns.size() > 1)) {
      risks.add(Risk.ROUTING_LOOP);
    }
    return risks;
  }

  /**
   * In a VPC's table the data centre's ASN is the first of the AS path.
   *
   * @param overCircuit whether a path leads to a circuit, directly or by a CEN instance
   */
  static List<Risk> inVpc(List<RoutePath> paths, Predicate<RoutePath> overCircuit) {
    Map<TableRef, Set<Asn>> overSessions = new HashMap<>();
    Map<TableRef, Set<Asn>> overCircuits = new HashMap<>();
    for (RoutePath path : paths) {
      TableRef from = path.source().table();
      TableRef nextHop = path.nextHop().orElse(from);
      Optional<Asn> dataCenter = path.asPath().firstAs();
      if (nextHop instanceof TableRef.GatewayTable) {
        dataCenter.ifPresent(asn -> add(overSessions, from, asn));
      } else if (overCircuit.test(path)) {
        dataCenter.ifPresent(asn -> add(overCircuits, from, asn));
      }
    }
    return differ(overSessions, overCircuits) ? List.of(Risk.FLAPPING_IN_DATA_CENTER) : List.of();
  }

  private static boolean differ(
      Map<TableRef, Set<Asn>> overSessions, Map<TableRef, Set<Asn>> overCircuits) {
    return overSessions.entrySet().stream()
        .filter(entry -> overCircuits.containsKey(entry.getKey()))
        .anyMatch(
            entry -> {
              Set<Asn> all = new HashSet<>(entry.getValue());
              all.addAll(overCircuits.getOrDefault(entry.getKey(), Set.of()));
              return all.size() > 1;
            });
  }

  private static <K> void add(Map<K, Set<Asn>> asns, K key, Asn asn) {
    asns.computeIfAbsent(key, any -> new HashSet<>(2)).add(asn);
  }
}
