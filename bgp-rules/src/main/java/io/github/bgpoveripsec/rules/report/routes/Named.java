package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.List;
import java.util.stream.Collectors;

/** Names the first of many things, and counts the others. */
final class Named {
  private static final int NAMED = 12;

  private Named() {}

  static String prefixes(List<Prefix> prefixes) {
    return named(prefixes.stream().map(Prefix::toString).toList(), " ");
  }

  static String tables(List<TableRef> tables) {
    return named(tables.stream().map(RoutePhrases::name).toList(), ", ");
  }

  private static String named(List<String> all, String separator) {
    String named = all.stream().limit(NAMED).collect(Collectors.joining(separator));
    return all.size() > NAMED ? named + " and " + (all.size() - NAMED) + " more" : named;
  }
}
