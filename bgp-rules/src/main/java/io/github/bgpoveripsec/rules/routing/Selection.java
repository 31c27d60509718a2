package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of the destinations that data centres offer a VPN gateway takes in: in prefix
 * order, up to its quota and one more, which shows that the quota is too small.
 *
 * <p>{@link Intake#takes} alone decides about a destination. The selection only sees to it that few
 * are looked at that cannot be taken.
 */
final class Selection {
  private final Map<List<Place>, Offering> menus = new HashMap<>();
  private final Map<Request, Taken> shared = new HashMap<>();

  /**
   * What a gateway takes in.
   *
   * @param prefixes the destinations that there is room for
   * @param overflows whether there are others for which there is none
   */
  record Taken(PrefixList prefixes, boolean overflows) {}

  /** All that matters of a gateway unless a data centre passes on what it learned. */
  private record Request(List<Place> places, int quota) {}

  /** Several may ask at once, one after the other: what equal gateways take is found once. */
  synchronized Taken of(GatewayNode gateway) {
    Intake intake = Intake.of(gateway);
    return intake.hearsWhatIsPassedOn()
        ? taken(intake, gateway.quota())
        : shared.computeIfAbsent(
            new Request(intake.places(), gateway.quota()), request -> taken(intake, request.quota));
  }

  private Taken taken(Intake intake, int quota) {
    Queue<Offering.Cursor> queue = new PriorityQueue<>();
    intake.session().ifPresent(session -> fill(queue, intake.places(), session.localAsn()));
    List<Prefix> taken = new ArrayList<>();
    @Nullable Prefix last = null;
    while (!queue.isEmpty() && taken.size() <= quota) {
      Offering.Cursor cursor = queue.remove();
      Prefix prefix = cursor.prefix();
      if (cursor.advance()) {
        queue.add(cursor);
      }
      if (!prefix.equals(last) && intake.takes(prefix)) {
        taken.add(prefix);
      }
      last = prefix;
    }
    boolean overflows = taken.size() > quota;
    return new Taken(PrefixList.ofSorted(overflows ? taken.subList(0, quota) : taken), overflows);
  }

  private void fill(Queue<Offering.Cursor> queue, List<Place> places, Asn receiver) {
    for (Offering offering : offerings(places)) {
      Offering.Cursor cursor = offering.cursor(receiver);
      if (cursor.advance()) {
        queue.add(cursor);
      }
    }
  }

  private List<Offering> offerings(List<Place> places) {
    List<Offering> offerings = new ArrayList<>();
    List<Place> passing = new ArrayList<>();
    for (Place place : places) {
      if (place.mayBring()) {
        offerings.add(Offering.of(place.dataCenter().own()));
      }
      if (place.passesOn()) {
        passing.add(place);
      }
    }
    if (passing.size() > 1) {
      offerings.add(menus.computeIfAbsent(passing, Menu::of));
    } else {
      passing.stream()
          .filter(Place::mayBring)
          .forEach(place -> offerings.add(place.dataCenter().passed().offering()));
    }
    return offerings;
  }
}
