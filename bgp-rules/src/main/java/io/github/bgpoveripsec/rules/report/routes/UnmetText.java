package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.Grid;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the expectations that are not met, with every refusal on the way. */
final class UnmetText {
  private UnmetText() {}

  static void write(NamedRouting routing, List<Expectation> expectations, Sheet page) {
    List<Expectation> unmet = expectations.stream().filter(it -> !it.met()).toList();
    if (unmet.isEmpty()) {
      return;
    }
    page.paragraph(Ink.TITLE, "Expected but not learned");
    Grid grid = new Grid("", "Expected", "By", "Why not");
    for (Expectation expectation : unmet) {
      String mark = "x";
      String prefix = expectation.prefix().toString();
      String by = RoutePhrases.name(expectation.table());
      for (String reason : reasons(expectation, routing)) {
        grid.row(Ink.ERROR, mark, prefix, by, reason);
        mark = "";
        prefix = "";
        by = "";
      }
    }
    page.grid(grid);
    page.blank();
  }

  private static List<String> reasons(Expectation expectation, NamedRouting routing) {
    List<RouteEvent.Refused> refusals =
        routing.routing().obstacles(expectation.prefix(), expectation.table());
    if (refusals.isEmpty()) {
      return List.of("no route to it sets out for here; " + elsewhere(expectation, routing));
    }
    return Via.alike(refusals, it -> List.of(it.prefix(), RefusalRows.apartFromTunnel(it))).stream()
        .map(alike -> of(alike, expectation.prefix()))
        .toList();
  }

  private static String elsewhere(Expectation expectation, NamedRouting routing) {
    Prefix prefix = expectation.prefix();
    String holders =
        routing.routing().tables().stream()
            .filter(table -> routing.routing().route(prefix, table).isPresent())
            .map(RoutePhrases::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return holders.isEmpty()
        ? "of the routes of the design, " + Nearest.of(prefix, routing.routing()).inWords()
        : "no way leads here from those who have it: " + holders;
  }

  /** The sentence, after the prefix it is about where that is a wider one. */
  private static String of(List<RouteEvent.Refused> alike, Prefix expected) {
    Prefix prefix = alike.get(0).prefix();
    String sentence = RefusalRows.sentenceWithBothEnds(alike);
    return prefix.equals(expected) ? sentence : prefix + ": " + sentence;
  }
}
