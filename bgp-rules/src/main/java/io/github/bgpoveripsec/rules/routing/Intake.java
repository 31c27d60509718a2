package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which destinations a VPN gateway takes in, as long as there is room.
 *
 * <p>All sessions that carry routes have one local ASN, so that one of them can answer for all.
 *
 * @param session a session that carries routes; absent where none does
 * @param places by which connections the gateway is joined to each data centre
 */
record Intake(Optional<Session> session, List<Place> places) {

  static Intake of(GatewayNode gateway) {
    Optional<Session> first = Optional.empty();
    Map<DataCenterNode, Place> places = new LinkedHashMap<>();
    @Nullable ConnectionId last = null;
    int connections = 0;
    for (Session session : gateway.sessionsAsWritten()) {
      if (session.carriesRoutes()) {
        first = first.isPresent() ? first : Optional.of(session);
        connections += session.connection().equals(last) ? 0 : 1;
        last = session.connection();
        Place place = Place.of(session, connections);
        places.merge(place.dataCenter(), place, Place::and);
      }
    }
    return new Intake(first, List.copyOf(places.values()));
  }

  /** Whether any of the data centres passes on what it learned. */
  boolean hearsWhatIsPassedOn() {
    for (Place place : places) {
      if (place.passesOn()) {
        return true;
      }
    }
    return false;
  }

  boolean takes(Prefix prefix) {
    if (Screening.ofDestination(prefix).isPresent()) {
      return false;
    }
    int only = Place.NONE;
    boolean conflict = false;
    for (Place place : places) {
      if (brings(place.dataCenter(), prefix)) {
        if (place.singleTunnel()) {
          return true;
        }
        boolean another = only != Place.NONE && only != place.dualTunnel();
        conflict |= another || place.conflictsWithItself();
        only = place.dualTunnel();
      }
    }
    return only != Place.NONE && !conflict;
  }

  private boolean brings(DataCenterNode dataCenter, Prefix prefix) {
    if (dataCenter.own().contains(prefix)) {
      return true;
    }
    Optional<Feed> feed = dataCenter.passed().feed(prefix);
    return feed.isPresent() && Screening.ofPath(session.orElseThrow(), feed).isEmpty();
  }
}
