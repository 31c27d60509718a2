package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;
import java.util.Optional;

/**
 * What the tables know instead of a destination that none of them knows.
 *
 * @param covering the smallest prefix that contains it
 * @param covered the prefixes within it, in order
 */
record Nearest(Optional<Prefix> covering, List<Prefix> covered) {

  static Nearest of(Prefix prefix, Routing routing) {
    PrefixSet known =
        PrefixSet.copyOf(
            routing.tables().stream()
                .flatMap(table -> routing.routes(table).stream())
                .map(TableRoute::prefix)
                .distinct()
                .toList());
    Optional<Prefix> covering =
        known.covering(prefix).stream().reduce((wider, narrower) -> narrower);
    return new Nearest(covering, known.coveredBy(prefix));
  }

  /** The nearest in words. */
  String inWords() {
    String around = covering.map(prefix -> prefix + " contains it").orElse("");
    String within = covered.isEmpty() ? "" : "within it: " + Named.prefixes(covered);
    if (around.isEmpty() && within.isEmpty()) {
      return "none contains it or lies within it";
    }
    return around + (around.isEmpty() || within.isEmpty() ? "" : "; ") + within;
  }
}
