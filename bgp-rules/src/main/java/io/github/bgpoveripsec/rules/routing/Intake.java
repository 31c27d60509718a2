package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which destinations a VPN gateway takes in, as long as there is room.
 *
 * <p>All sessions that carry routes have one local ASN, so that one of them can answer for all.
 *
 * @param session a session that carries routes; absent where none does
 * @param places by which connections the gateway is joined to each data centre
 */
record Intake(Optional<Session> session, List<Menu.Place> places) {
  private static final int NONE = -1;

  static Intake of(GatewayNode gateway) {
    Optional<Session> first = Optional.empty();
    Map<ConnectionId, Integer> numbers = new HashMap<>();
    Map<DataCenterNode, Set<Integer>> dualTunnels = new LinkedHashMap<>();
    Set<DataCenterNode> singleTunnel = new LinkedHashSet<>();
    for (Session session : gateway.sessions()) {
      if (session.carriesRoutes()) {
        first = first.isPresent() ? first : Optional.of(session);
        DataCenterNode dataCenter = session.dataCenter().orElseThrow();
        Set<Integer> numbered =
            dualTunnels.computeIfAbsent(dataCenter, any -> new LinkedHashSet<>(2));
        if (!session.dualTunnel()) {
          singleTunnel.add(dataCenter);
        } else if (numbered.size() < 2) {
          int next = numbers.size();
          numbered.add(numbers.computeIfAbsent(session.connection(), any -> next));
        }
      }
    }
    List<Menu.Place> places = new ArrayList<>(dualTunnels.size());
    dualTunnels.forEach(
        (dataCenter, numbered) ->
            places.add(new Menu.Place(dataCenter, numbered, singleTunnel.contains(dataCenter))));
    return new Intake(first, places);
  }

  boolean takes(Prefix prefix) {
    if (Screening.ofDestination(prefix).isPresent()) {
      return false;
    }
    int only = NONE;
    boolean conflict = false;
    for (Menu.Place place : places) {
      if (brings(place.dataCenter(), prefix)) {
        if (place.singleTunnel()) {
          return true;
        }
        for (int connection : place.dualTunnels()) {
          conflict |= only != NONE && only != connection;
          only = connection;
        }
      }
    }
    return only != NONE && !conflict;
  }

  private boolean brings(DataCenterNode dataCenter, Prefix prefix) {
    if (dataCenter.own().contains(prefix)) {
      return true;
    }
    Optional<Feed> feed = dataCenter.passed().feed(prefix);
    return feed.isPresent() && Screening.ofPath(session.orElseThrow(), feed).isEmpty();
  }
}
