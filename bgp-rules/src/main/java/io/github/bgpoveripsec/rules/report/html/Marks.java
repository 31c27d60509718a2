package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many findings belong to which of the places that are drawn: each to the nearest around it.
 */
final class Marks {
  private final Map<Path, Map<Severity, Integer>> counts = new HashMap<>();

  Marks(List<Finding> findings, Collection<Path> drawn) {
    Set<Path> places = new HashSet<>(drawn);
    for (Finding finding : findings) {
      nearest(finding.path(), places)
          .ifPresent(
              place ->
                  counts
                      .computeIfAbsent(place, any -> new EnumMap<>(Severity.class))
                      .merge(finding.severity(), 1, Integer::sum));
    }
  }

  private static Optional<Path> nearest(Path path, Set<Path> places) {
    Optional<Path> at = Optional.of(path);
    while (at.isPresent() && !places.contains(at.get())) {
      at = at.flatMap(Path::parent);
    }
    return at;
  }

  /** The numbers of findings, the worst first. */
  Map<Severity, Integer> at(Path place) {
    return counts.getOrDefault(place, Map.of());
  }
}
