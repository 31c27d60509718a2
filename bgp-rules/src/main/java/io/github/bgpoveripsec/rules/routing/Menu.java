package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What several data centres together pass on of what they learned, without that which conflicts for
 * every gateway that has the same connections to them.
 *
 * <p>Two data centres that both pass on thousands of destinations to the same gateways would have
 * each gateway go through all of them to find that all of them conflict. Gateways with the same
 * connections share one menu instead.
 */
final class Menu {
  private Menu() {}

  static Offering of(List<Place> places) {
    SortedMap<Prefix, List<Place>> offers = new TreeMap<>();
    for (Place place : places) {
      place.dataCenter().passed().prefixes().stream()
          .forEach(prefix -> offers.computeIfAbsent(prefix, any -> new ArrayList<>()).add(place));
    }
    List<Optional<Asn>> barred = new ArrayList<>();
    List<Prefix> prefixes = new ArrayList<>();
    offers.forEach(
        (prefix, from) -> {
          if (!conflictsForAll(prefix, from)) {
            prefixes.add(prefix);
            barred.add(onlyAsn(prefix, from));
          }
        });
    return Offering.of(PrefixList.of(prefixes.stream()), barred::get);
  }

  /**
   * What stems from one gateway is accepted or refused as one. So a destination that these places
   * pass on conflicts for all if what stems from each gateway conflicts by itself. Who has it as
   * its own offers it apart from the menu.
   */
  private static boolean conflictsForAll(Prefix prefix, List<Place> places) {
    Map<Node, Set<Integer>> dualTunnels = new HashMap<>();
    for (Place place : places) {
      if (place.singleTunnel()) {
        return false;
      }
      Node from = place.dataCenter().passed().feed(prefix).orElseThrow().from();
      place.addTo(dualTunnels.computeIfAbsent(from, any -> new HashSet<>()));
    }
    return dualTunnels.values().stream().allMatch(connections -> connections.size() > 1);
  }

  private static Optional<Asn> onlyAsn(Prefix prefix, List<Place> places) {
    List<Asn> asns =
        places.stream()
            .flatMap(place -> place.dataCenter().passed().feed(prefix).stream())
            .map(Feed::asn)
            .distinct()
            .toList();
    return asns.size() == 1 ? Optional.of(asns.get(0)) : Optional.empty();
  }
}
