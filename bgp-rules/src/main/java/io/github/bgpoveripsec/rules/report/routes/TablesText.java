package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.TableRef;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;

/** Writes the sessions, the tables with their routes and refusals, and a summary. */
final class TablesText {
  private TablesText() {}

  /**
   * Writes everything that routes can tell.
   *
   * @param most how many tables are written; the others are counted
   */
  static void write(NamedRouting routing, int most, Sheet page) {
    SessionRows.write(routing, page);
    List<Expectation> expectations = Expectation.of(routing);
    RoutesSummary summary = new RoutesSummary(routing, expectations);
    List<TableRef> tables = routing.routing().tables();
    int written = 0;
    for (TableRef table : tables) {
      List<TableRoute> routes = routing.routing().routes(table);
      List<RouteEvent.Refused> refusals = routing.routing().refusals(table);
      summary.add(routes, refusals);
      if (written++ < most) {
        write(table, routes, refusals, page);
      }
    }
    if (written > most) {
      page.paragraph(
          Ink.LABEL,
          written - most + " more tables are left out here; ask for them where routes are listed.");
    }
    UnmetText.write(routing, expectations, page);
    summary.write(page);
  }

  private static void write(
      TableRef table, List<TableRoute> routes, List<RouteEvent.Refused> refusals, Sheet page) {
    page.paragraph(Ink.TITLE, RoutePhrases.title(table));
    if (routes.isEmpty()) {
      page.paragraph(Ink.BODY, "  no routes");
    } else {
      RouteRows.write(routes, page);
    }
    RefusalRows.write(refusals, page);
    page.blank();
  }
}
