package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.layout.Wrap;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.SessionState;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;

/** Counts while tables are written, and says at the end what came of it. */
final class RoutesSummary {
  private final NamedRouting routing;
  private final List<Expectation> expectations;
  private long routes;
  private long refusals;

  RoutesSummary(NamedRouting routing, List<Expectation> expectations) {
    this.routing = routing;
    this.expectations = expectations;
  }

  void add(List<TableRoute> held, List<RouteEvent.Refused> refused) {
    routes += held.size();
    refusals += refused.size();
  }

  int sessions() {
    return routing.routing().sessions().size();
  }

  int down() {
    return (int)
        routing.routing().sessions().stream()
            .map(SessionState::down)
            .filter(it -> it.isPresent())
            .count();
  }

  int tables() {
    return routing.routing().tables().size();
  }

  long routes() {
    return routes;
  }

  long refusals() {
    return refusals;
  }

  int expected() {
    return expectations.size();
  }

  int unmet() {
    return (int) expectations.stream().filter(expectation -> !expectation.met()).count();
  }

  void write(Sheet page) {
    Ink ink = unmet() > 0 ? Ink.ERROR : down() > 0 ? Ink.WARNING : Ink.GOOD;
    page.paragraph(
        ink,
        Wrap.visible(routing.name())
            + ": "
            + count(sessions(), "BGP session")
            + (sessions() == 0 ? "" : ", " + (down() == 0 ? "all up" : down() + " down")));
    page.paragraph(
        Ink.BODY,
        count(tables(), "table")
            + ", "
            + count(routes, "route")
            + ", "
            + count(refusals, "refusal"));
    if (expected() > 0) {
      page.paragraph(
          Ink.BODY,
          count(expected(), "expectation")
              + ", "
              + (unmet() == 0 ? "all met" : unmet() + " not met"));
    }
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
