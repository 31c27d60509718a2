package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.rules.layout.Grid;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.RoutePath;
import io.github.bgpoveripsec.rules.routing.SourceKind;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;

/** Writes the routes of one table, a row for each path. */
final class RouteRows {
  private RouteRows() {}

  static void write(List<TableRoute> routes, Sheet page) {
    Grid grid = new Grid("", "Destination", "Type", "AS path", "Origin", "Next hop");
    routes.forEach(route -> add(route, grid));
    page.grid(grid);
    for (Risk risk : Risk.values()) {
      List<TableRoute> inDanger =
          routes.stream().filter(route -> route.risks().contains(risk)).toList();
      if (!inDanger.isEmpty()) {
        Grid warning = new Grid("", "", "");
        warning.stacked(
            Ink.WARNING,
            "!",
            Named.prefixes(inDanger.stream().map(TableRoute::prefix).toList()),
            RoutePhrases.of(risk) + ". " + RoutePhrases.of(List.of(risk.clause())));
        page.grid(warning);
      }
    }
  }

  private static void add(TableRoute route, Grid grid) {
    List<RoutePath> candidates = route.candidates();
    String destination = route.prefix().toString();
    for (List<RoutePath> paths : Via.alike(route.paths(), RouteRows::apartFromTunnel)) {
      RoutePath path = paths.get(0);
      grid.row(
          Ink.GOOD,
          candidates.contains(path) ? ">" : "",
          destination,
          learned(path),
          RoutePhrases.of(path.asPath()),
          RoutePhrases.name(path.source().table()),
          nextHop(paths));
      destination = "";
    }
  }

  private static Object apartFromTunnel(RoutePath path) {
    return List.of(path.source(), path.asPath(), path.learned().map(Via::apartFromTunnel));
  }

  /** By what a route came into the table. */
  static String learned(RoutePath path) {
    return path.learned().map(RouteRows::learned).orElseGet(() -> own(path.source().kind()));
  }

  private static String own(SourceKind kind) {
    return switch (kind) {
      case ADVERTISED_BY_DATA_CENTER -> "own";
      case SYSTEM_ENTRY -> "system";
      case CUSTOM_ENTRY -> "custom";
    };
  }

  private static String learned(Hop hop) {
    if (hop.session().isPresent()) {
      return "BGP";
    }
    return switch (hop.from().kind()) {
      case DATA_CENTER, VIRTUAL_BORDER_ROUTER -> "circuit";
      case VPN_GATEWAY -> "gateway";
      case SYSTEM_ROUTE_TABLE, CUSTOM_ROUTE_TABLE -> "VPC";
      case CEN -> "CEN";
    };
  }

  private static String nextHop(List<RoutePath> paths) {
    List<Hop> hops = paths.stream().flatMap(path -> path.learned().stream()).toList();
    return hops.isEmpty() ? paths.get(0).source().nextHop().orElse("-") : Via.from(hops);
  }
}
