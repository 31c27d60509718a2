package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses which of the destinations that data centres offer a VPN gateway takes in: in prefix
 * order, up to its quota.
 *
 * <p>{@link GatewayNode#takes} alone decides about a destination. The selection only sees to it
 * that few are looked at that cannot be taken.
 */
final class Selection {
  private final Map<List<Menu.Place>, Offering> menus = new HashMap<>();

  PrefixList of(GatewayNode gateway) {
    Queue<Offering.Cursor> queue = new PriorityQueue<>();
    gateway.sessions().stream()
        .filter(Session::carriesRoutes)
        .findFirst()
        .ifPresent(
            session ->
                offerings(places(gateway))
                    .map(offering -> offering.cursor(session.localAsn()))
                    .filter(Offering.Cursor::advance)
                    .forEach(queue::add));
    Set<Prefix> taken = new LinkedHashSet<>();
    while (!queue.isEmpty() && taken.size() < gateway.quota()) {
      Offering.Cursor cursor = queue.remove();
      Prefix prefix = cursor.prefix();
      if (cursor.advance()) {
        queue.add(cursor);
      }
      if (gateway.takes(prefix)) {
        taken.add(prefix);
      }
    }
    return PrefixList.of(taken.stream());
  }

  private Stream<Offering> offerings(List<Menu.Place> places) {
    Stream<Offering> own =
        places.stream()
            .filter(Selection::mayBring)
            .map(place -> Offering.of(place.dataCenter().own()));
    List<Menu.Place> passing =
        places.stream().filter(place -> place.dataCenter().passed().prefixes().size() > 0).toList();
    Stream<Offering> passed =
        passing.size() > 1
            ? Stream.of(menus.computeIfAbsent(passing, Menu::of))
            : passing.stream()
                .filter(Selection::mayBring)
                .map(place -> place.dataCenter().passed().offering());
    return Stream.concat(own, passed);
  }

  /** Whatever comes over two dual-tunnel connections and no other conflicts with itself. */
  private static boolean mayBring(Menu.Place place) {
    return place.singleTunnel() || place.dualTunnels().size() < 2;
  }

  private static List<Menu.Place> places(GatewayNode gateway) {
    Map<ConnectionId, Integer> numbers = new HashMap<>();
    Map<DataCenterNode, Set<Integer>> dualTunnels = new LinkedHashMap<>();
    Set<DataCenterNode> singleTunnel = new LinkedHashSet<>();
    for (Session session : gateway.sessions()) {
      if (session.carriesRoutes()) {
        DataCenterNode dataCenter = session.dataCenter().orElseThrow();
        Set<Integer> numbered =
            dualTunnels.computeIfAbsent(dataCenter, any -> new LinkedHashSet<>());
        if (!session.dualTunnel()) {
          singleTunnel.add(dataCenter);
        } else if (numbered.size() < 2) {
          int next = numbers.size();
          numbered.add(numbers.computeIfAbsent(session.connection(), any -> next));
        }
      }
    }
    List<Menu.Place> places = new ArrayList<>();
    dualTunnels.forEach(
        (dataCenter, numbered) ->
            places.add(new Menu.Place(dataCenter, numbered, singleTunnel.contains(dataCenter))));
    return places;
  }
}
