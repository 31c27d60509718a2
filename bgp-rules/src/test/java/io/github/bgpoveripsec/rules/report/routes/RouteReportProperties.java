package io.github.bgpoveripsec.rules.report.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.layout.Columns;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import io.github.bgpoveripsec.rules.report.TextStyle;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RouteReportProperties {
  private static final Prefix NOBODYS = Prefix.parse("198.51.100.248/29");

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().ofMaxLength(60);
  }

  @Property(tries = 100)
  void noLineIsWiderThanTheWidthAndColoursAddNothing(
      @ForAll("any") Topology topology,
      @ForAll("names") String name,
      @ForAll @IntRange(min = 40, max = 120) int width,
      @ForAll long seed) {
    NamedRouting routing = NamedRouting.of(name, topology);
    Prefix prefix = pick(routing.routing(), seed);
    Statistics.label("tables").collect(Math.min(routing.routing().tables().size() / 5, 4));
    TextRoutes plain = new TextRoutes(width, TextStyle.PLAIN);
    TextRoutes colored = new TextRoutes(width, TextStyle.ANSI);
    assertThat(tables(plain, routing).lines()).allMatch(line -> Columns.of(line) <= width);
    assertThat(story(plain, routing, prefix).lines()).allMatch(line -> Columns.of(line) <= width);
    assertThat(stripped(tables(colored, routing))).isEqualTo(tables(plain, routing));
    assertThat(stripped(story(colored, routing, prefix))).isEqualTo(story(plain, routing, prefix));
  }

  @Property(tries = 100)
  void jsonHoldsTheTablesAndTheRefusals(@ForAll("any") Topology topology) {
    NamedRouting named = NamedRouting.of("a", topology);
    Routing routing = named.routing();
    Map<String, Object> document = JsonTrees.read(tables(new JsonRoutes(), named));
    List<Map<String, Object>> tables = JsonTrees.list(document, "tables");
    assertThat(tables).extracting(it -> it.get("table")).isEqualTo(paths(routing));
    int refusals = 0;
    for (int i = 0; i < tables.size(); i++) {
      TableRef table = routing.tables().get(i);
      List<TableRoute> routes = routing.routes(table);
      assertThat(JsonTrees.list(tables.get(i), "routes"))
          .extracting(it -> it.get("prefix") + " " + JsonTrees.list(it, "paths").size())
          .isEqualTo(routes.stream().map(it -> it.prefix() + " " + it.paths().size()).toList());
      assertThat(JsonTrees.list(tables.get(i), "refusals"))
          .extracting(it -> it.get("prefix") + " " + it.get("reason"))
          .isEqualTo(
              routing.refusals(table).stream()
                  .map(it -> it.prefix() + " " + it.refusal().reason())
                  .toList());
      refusals += routing.refusals(table).size();
    }
    assertThat(JsonTrees.list(document, "sessions")).hasSameSizeAs(routing.sessions());
    Statistics.label("refusals").collect(Math.min(refusals, 3));
  }

  @Property(tries = 100)
  void jsonTellsTheEventsOfEveryTable(@ForAll("any") Topology topology, @ForAll long seed) {
    NamedRouting named = NamedRouting.of("a", topology);
    Routing routing = named.routing();
    Prefix prefix = pick(routing, seed);
    Map<String, Object> document = JsonTrees.read(story(new JsonRoutes(), named, prefix));
    List<Map<String, Object>> tables = JsonTrees.list(document, "tables");
    assertThat(tables).extracting(it -> it.get("table")).isEqualTo(paths(routing));
    for (int i = 0; i < tables.size(); i++) {
      TableRef table = routing.tables().get(i);
      assertThat(tables.get(i).get("holds"))
          .isEqualTo(Boolean.toString(routing.route(prefix, table).isPresent()));
      assertThat(JsonTrees.list(tables.get(i), "events"))
          .extracting(it -> it.get("event"))
          .isEqualTo(
              routing.explain(prefix, table).events().stream()
                  .map(event -> event.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                  .toList());
    }
  }

  /** So that telling each table what happened at it leaves out nothing of the explanations. */
  @Property(tries = 200)
  void theStoryLeavesNothingOut(@ForAll("any") Topology topology, @ForAll long seed) {
    Routing routing = Routing.converge(topology);
    Prefix prefix = pick(routing, seed);
    Story story = Story.of(prefix, routing);
    Set<RouteEvent> told = new HashSet<>();
    story.chapters().values().forEach(told::addAll);
    Set<RouteEvent> explained = new HashSet<>();
    routing.tables().forEach(table -> explained.addAll(routing.explain(prefix, table).events()));
    Statistics.label("events").collect(Math.min(explained.size(), 5));
    assertThat(told).isEqualTo(explained);
    assertThat(story.chapters().size() + story.untouched().size())
        .isEqualTo(routing.tables().size());
  }

  private static List<Object> paths(Routing routing) {
    return routing.tables().stream().<Object>map(table -> table.path().toString()).toList();
  }

  /** Any prefix that some table knows, if one does. */
  private static Prefix pick(Routing routing, long seed) {
    List<Prefix> all = new ArrayList<>();
    routing.tables().forEach(table -> routing.routes(table).forEach(it -> all.add(it.prefix())));
    return all.isEmpty() ? NOBODYS : all.get(Math.floorMod(seed, all.size()));
  }

  private static String tables(RoutesFormat format, NamedRouting routing) {
    StringBuilder text = new StringBuilder();
    format.write(routing, text::append);
    return text.toString();
  }

  private static String story(RoutesFormat format, NamedRouting routing, Prefix prefix) {
    StringBuilder text = new StringBuilder();
    format.explain(routing, prefix, text::append);
    return text.toString();
  }

  private static String stripped(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }
}
