package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds for a VPN gateway a destination that conflicts because data centres pass it on.
 *
 * <p>{@link GatewayNode#crossings} alone decides about a destination. This only sees to it that few
 * are looked at: the first answers for all, as in a hub everything conflicts or nothing does.
 */
final class Conflicts {
  private final Map<List<Place>, PassedTwice> shared = new HashMap<>();

  /** Several may ask at once, one after the other: what equal gateways are offered is kept. */
  synchronized Optional<Conflict> first(GatewayNode gateway) {
    Intake intake = Intake.of(gateway);
    List<Place> dual = intake.places().stream().filter(Place::hasDualTunnel).toList();
    List<Place> passing = dual.stream().filter(Place::passesOn).toList();
    if (passing.isEmpty() || connections(dual) < 2) {
      return Optional.empty();
    }
    PassedTwice.Lookup lookup =
        prefix ->
            connections(owners(prefix, dual)) > 1 ? Optional.empty() : conflict(gateway, prefix);
    return Stream.of(
            passedTwice(passing, intake.session().orElseThrow().localAsn(), lookup),
            ownAndPassed(dual, passing, lookup))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Conflict::prefix));
  }

  private Optional<Conflict> passedTwice(
      List<Place> passing, Asn receiver, PassedTwice.Lookup lookup) {
    return connections(passing) < 2
        ? Optional.empty()
        : shared.computeIfAbsent(passing, PassedTwice::of).first(receiver, lookup);
  }

  /** Over one connection the destination comes from its own data centre, over others passed on. */
  private static Optional<Conflict> ownAndPassed(
      List<Place> dual, List<Place> passing, PassedTwice.Lookup lookup) {
    return dual.stream()
        .flatMap(
            place ->
                place.dataCenter().own().stream()
                    .filter(prefix -> isPassedOn(prefix, passing))
                    .flatMap(prefix -> lookup.conflict(prefix).stream())
                    .limit(1))
        .min(Comparator.comparing(Conflict::prefix));
  }

  private static boolean isPassedOn(Prefix prefix, List<Place> passing) {
    for (Place place : passing) {
      if (place.dataCenter().passed().prefixes().contains(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static List<Place> owners(Prefix prefix, List<Place> places) {
    return places.stream().filter(place -> place.dataCenter().own().contains(prefix)).toList();
  }

  private static int connections(List<Place> places) {
    Set<Integer> connections = new HashSet<>();
    places.forEach(place -> place.addTo(connections));
    return connections.size();
  }

  private static Optional<Conflict> conflict(GatewayNode gateway, Prefix prefix) {
    return gateway.crossings(prefix).stream()
        .flatMap(crossing -> crossing.arrival().refusal().stream())
        .filter(refusal -> refusal.reason() == RefusalReason.CONFLICT)
        .map(refusal -> (RefusalDetail.Connections) refusal.detail())
        .map(detail -> new Conflict(prefix, detail.connections()))
        .findFirst();
  }
}
