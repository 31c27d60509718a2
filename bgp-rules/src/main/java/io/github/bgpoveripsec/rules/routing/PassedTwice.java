package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The destinations that data centres pass on over two dual-tunnel connections, in order, each with
 * the ASNs whose owners do not see a conflict: their loop check leaves one connection at most.
 *
 * <p>Two data centres that pass on thousands of destinations to thousands of gateways have all of
 * them in common, and mostly the loop check of a gateway refuses everything. So gateways with the
 * same connections share the list, and runs with the same ASNs are skipped in one step.
 */
final class PassedTwice {
  private final List<Prefix> prefixes = new ArrayList<>();
  private final List<Set<Asn>> spared = new ArrayList<>();
  private final int[] nextRun;

  private PassedTwice(SortedMap<Prefix, List<Place>> offers) {
    offers.forEach(this::add);
    this.nextRun = new int[prefixes.size()];
    for (int i = nextRun.length - 1; i >= 0; i--) {
      boolean runGoesOn = i + 1 < nextRun.length && spared.get(i).equals(spared.get(i + 1));
      nextRun[i] = runGoesOn ? nextRun[i + 1] : i + 1;
    }
  }

  /** What comes twice from places that pass something on. */
  static PassedTwice of(List<Place> places) {
    return new PassedTwice(offers(places));
  }

  /**
   * Who passes on each destination. What only the one with most of them brings, and over one
   * connection, does not come twice, so that its destinations are looked up and not gone through.
   */
  private static SortedMap<Prefix, List<Place>> offers(List<Place> places) {
    Optional<Place> most =
        places.stream()
            .filter(place -> !place.conflictsWithItself())
            .max(Comparator.comparingInt(place -> passed(place).prefixes().size()));
    SortedMap<Prefix, List<Place>> offers = new TreeMap<>();
    for (Place place : places) {
      if (!most.equals(Optional.of(place))) {
        passed(place).prefixes().stream()
            .filter(prefix -> Screening.ofDestination(prefix).isEmpty())
            .forEach(prefix -> offers.computeIfAbsent(prefix, any -> new ArrayList<>()).add(place));
      }
    }
    most.ifPresent(
        place ->
            offers.forEach(
                (prefix, from) -> {
                  if (passed(place).prefixes().contains(prefix)) {
                    from.add(place);
                  }
                }));
    return offers;
  }

  private void add(Prefix prefix, List<Place> from) {
    if (severalConnections(from, place -> true)) {
      prefixes.add(prefix);
      spared.add(
          from.stream()
              .map(place -> asn(place, prefix))
              .filter(asn -> !severalConnections(from, it -> !asn(it, prefix).equals(asn)))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private static boolean severalConnections(List<Place> places, Predicate<Place> counts) {
    Set<Integer> connections = new HashSet<>();
    places.stream().filter(counts).forEach(place -> place.addTo(connections));
    return connections.size() > 1;
  }

  private static Asn asn(Place place, Prefix prefix) {
    return passed(place).feed(prefix).orElseThrow().asn();
  }

  private static Passed passed(Place place) {
    return place.dataCenter().passed();
  }

  /** The first of the destinations, without those spared to the owner of the ASN, that is such. */
  Optional<Conflict> first(Asn receiver, Lookup lookup) {
    int at = 0;
    while (at < prefixes.size()) {
      if (spared.get(at).contains(receiver)) {
        at = nextRun[at];
      } else {
        Optional<Conflict> found = lookup.conflict(prefixes.get(at));
        if (found.isPresent()) {
          return found;
        }
        at++;
      }
    }
    return Optional.empty();
  }

  /** Tells for certain whether a destination conflicts. */
  @FunctionalInterface
  interface Lookup {
    Optional<Conflict> conflict(Prefix prefix);
  }
}
