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
  private final Map<List<Menu.Place>, Offering> menus = new HashMap<>();

  PrefixList of(GatewayNode gateway) {
    Intake intake = Intake.of(gateway);
    Queue<Offering.Cursor> queue = new PriorityQueue<>();
    intake.session().ifPresent(session -> fill(queue, intake.places(), session.localAsn()));
    List<Prefix> taken = new ArrayList<>();
    @Nullable Prefix last = null;
    while (!queue.isEmpty() && taken.size() <= gateway.quota()) {
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
    return PrefixList.ofSorted(taken);
  }

  private void fill(Queue<Offering.Cursor> queue, List<Menu.Place> places, Asn receiver) {
    for (Offering offering : offerings(places)) {
      Offering.Cursor cursor = offering.cursor(receiver);
      if (cursor.advance()) {
        queue.add(cursor);
      }
    }
  }

  private List<Offering> offerings(List<Menu.Place> places) {
    List<Offering> offerings = new ArrayList<>();
    List<Menu.Place> passing = new ArrayList<>();
    for (Menu.Place place : places) {
      if (mayBring(place)) {
        offerings.add(Offering.of(place.dataCenter().own()));
      }
      if (place.dataCenter().passed().prefixes().size() > 0) {
        passing.add(place);
      }
    }
    if (passing.size() > 1) {
      offerings.add(menus.computeIfAbsent(passing, Menu::of));
    } else {
      passing.stream()
          .filter(Selection::mayBring)
          .forEach(place -> offerings.add(place.dataCenter().passed().offering()));
    }
    return offerings;
  }

  /** Whatever comes over two dual-tunnel connections and no other conflicts with itself. */
  private static boolean mayBring(Menu.Place place) {
    return place.singleTunnel() || place.dualTunnels().size() < 2;
  }
}
