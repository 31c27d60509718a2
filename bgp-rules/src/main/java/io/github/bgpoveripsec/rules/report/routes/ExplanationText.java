package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.Grid;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.Offer;
import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.RoutePath;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes what happened to one destination, table by table. */
final class ExplanationText {
  private final Routing routing;
  private final Prefix prefix;
  private final Sheet page;

  private ExplanationText(Routing routing, Prefix prefix, Sheet page) {
    this.routing = routing;
    this.prefix = prefix;
    this.page = page;
  }

  static void write(NamedRouting routing, Prefix prefix, Sheet page) {
    Story story = Story.of(prefix, routing.routing());
    if (story.chapters().isEmpty()) {
      page.paragraph(Ink.WARNING, prefix + ": no table of " + routing.name() + " knows it");
      page.paragraph(Ink.BODY, "Nearest: " + Nearest.of(prefix, routing.routing()).inWords());
      return;
    }
    ExplanationText text = new ExplanationText(routing.routing(), prefix, page);
    page.paragraph(Ink.TITLE, prefix + " in " + routing.name());
    page.blank();
    story.chapters().forEach(text::chapter);
    if (!story.untouched().isEmpty()) {
      page.paragraph(Ink.LABEL, "No word of it at " + Named.tables(story.untouched()));
      page.blank();
    }
    long holding =
        story.chapters().keySet().stream()
            .filter(table -> routing.routing().route(prefix, table).isPresent())
            .count();
    page.paragraph(
        holding > 0 ? Ink.GOOD : Ink.WARNING,
        prefix + ": " + holding + " of " + routing.routing().tables().size() + " tables hold it");
  }

  private void chapter(TableRef table, List<RouteEvent> events) {
    Optional<TableRoute> route = routing.route(prefix, table);
    page.paragraph(
        Ink.TITLE,
        RoutePhrases.title(table) + ": " + (route.isPresent() ? "holds it" : "lacks it"));
    Grid grid = new Grid("", "", "");
    for (RouteEvent.Originated originated : all(RouteEvent.Originated.class, events)) {
      String mark = mark(route, path -> path.source().equals(originated.source()));
      grid.row(Ink.GOOD, mark, "originated", RoutePhrases.of(originated.source()));
    }
    for (List<RouteEvent.Refused> alike :
        Via.alike(all(RouteEvent.Refused.class, events), RefusalRows::apartFromTunnel)) {
      if (RefusalRows.sent(alike)) {
        advertised(alike.stream().map(RouteEvent.Refused::offer).toList(), grid);
        grid.row(Ink.WARNING, "x", "refused", RefusalRows.reason(alike));
      } else {
        grid.row(Ink.WARNING, "x", "refused", RefusalRows.sentence(alike));
      }
    }
    for (List<RouteEvent.Learned> alike :
        Via.alike(all(RouteEvent.Learned.class, events), ExplanationText::apartFromTunnel)) {
      advertised(alike.stream().map(RouteEvent.Learned::offer).toList(), grid);
      learned(alike.get(0).offer().hop(), route, grid);
    }
    for (Risk risk : route.map(TableRoute::risks).orElse(List.of())) {
      String clause = RoutePhrases.of(List.of(risk.clause()));
      grid.row(Ink.WARNING, "!", "danger", RoutePhrases.of(risk) + ". " + clause);
    }
    page.grid(grid);
    page.blank();
  }

  private static void learned(Hop hop, Optional<TableRoute> route, Grid grid) {
    String mark = mark(route, path -> path.learned().equals(Optional.of(hop)));
    String text = "next hop " + RoutePhrases.name(hop.from());
    grid.row(
        Ink.GOOD,
        mark,
        "learned",
        mark.isEmpty() ? text + "; unused, a route of the table itself goes before it" : text);
  }

  /** The mark of a path that may carry traffic. */
  private static String mark(Optional<TableRoute> route, Predicate<RoutePath> path) {
    return route.stream().flatMap(it -> it.candidates().stream()).anyMatch(path) ? ">" : "";
  }

  private static void advertised(List<Offer> offers, Grid grid) {
    List<Hop> hops = offers.stream().map(Offer::hop).toList();
    String path = offers.get(0).asPath().isEmpty() ? "" : ", AS path " + offers.get(0).asPath();
    grid.row(Ink.BODY, "", "advertised", "by " + Via.from(hops) + path);
  }

  private static Object apartFromTunnel(RouteEvent.Learned learned) {
    return List.of(Via.apartFromTunnel(learned.offer().hop()), learned.offer().asPath());
  }

  private static <E extends RouteEvent> List<E> all(Class<E> kind, List<RouteEvent> events) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
