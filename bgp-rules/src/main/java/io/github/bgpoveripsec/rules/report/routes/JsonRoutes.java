package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.JsonText;
import io.github.bgpoveripsec.rules.routing.Explanation;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Routes for programs, as one JSON document in ASCII.
 *
 * <p>The document names its schema, {@value #ROUTES} or {@value #EXPLANATION}; {@code
 * docs/routes-json.md} describes both. The number at the end goes up when a property changes its
 * meaning or goes away, not when one is added. Needs Jackson ({@code tools.jackson.core}) on the
 * class path or module path.
 */
public record JsonRoutes() implements RoutesFormat {
  /** The name and version of the schema of all routes. */
  public static final String ROUTES = "bgp-over-ipsec/routes/1";

  /** The name and version of the schema of the story of one destination. */
  public static final String EXPLANATION = "bgp-over-ipsec/explanation/1";

  @Override
  public void write(NamedRouting routing, Consumer<? super String> out) {
    List<Expectation> expectations = Expectation.of(routing);
    RoutesSummary summary = new RoutesSummary(routing, expectations);
    try (JsonGenerator json = JsonText.generator(out)) {
      JsonEvents events = new JsonEvents(json);
      json.writeStartObject();
      json.writeStringProperty("schema", ROUTES);
      json.writeStringProperty("name", routing.name());
      json.writeArrayPropertyStart("sessions");
      routing.routing().sessions().forEach(events::session);
      json.writeEndArray();
      json.writeArrayPropertyStart("tables");
      for (TableRef table : routing.routing().tables()) {
        List<TableRoute> routes = routing.routing().routes(table);
        List<RouteEvent.Refused> refusals = routing.routing().refusals(table);
        summary.add(routes, refusals);
        json.writeStartObject();
        events.describe(table);
        json.writeArrayPropertyStart("routes");
        routes.forEach(route -> JsonRoute.write(route, events, json));
        json.writeEndArray();
        events.refusals("refusals", refusals);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("expectations");
      for (Expectation expectation : expectations) {
        write(expectation, routing, events, json);
      }
      json.writeEndArray();
      write(summary, json);
      json.writeEndObject();
    }
    out.accept("\n");
  }

  @Override
  public void explain(NamedRouting routing, Prefix prefix, Consumer<? super String> out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      JsonEvents events = new JsonEvents(json);
      json.writeStartObject();
      json.writeStringProperty("schema", EXPLANATION);
      json.writeStringProperty("name", routing.name());
      json.writeStringProperty("prefix", prefix.toString());
      json.writeArrayPropertyStart("tables");
      routing
          .routing()
          .explanations(prefix)
          .forEach(explanation -> write(explanation, routing.routing(), events, json));
      json.writeEndArray();
      Nearest nearest = Nearest.of(prefix, routing.routing());
      json.writeObjectPropertyStart("nearest");
      nearest
          .covering()
          .ifPresent(covering -> json.writeStringProperty("covering", covering.toString()));
      JsonText.strings("covered", nearest.covered().stream().map(Prefix::toString).toList(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    out.accept("\n");
  }

  private static void write(
      Explanation explanation, Routing routing, JsonEvents events, JsonGenerator json) {
    TableRef table = explanation.table();
    json.writeStartObject();
    events.describe(table);
    json.writeBooleanProperty("holds", routing.route(explanation.prefix(), table).isPresent());
    json.writeArrayPropertyStart("events");
    explanation.events().forEach(events::event);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(
      Expectation expectation, NamedRouting routing, JsonEvents events, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("table", expectation.table().path().toString());
    json.writeStringProperty("prefix", expectation.prefix().toString());
    json.writeBooleanProperty("met", expectation.met());
    events.refusals(
        "refusals",
        expectation.met()
            ? List.of()
            : routing.routing().obstacles(expectation.prefix(), expectation.table()));
    json.writeEndObject();
  }

  private static void write(RoutesSummary summary, JsonGenerator json) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("sessions", summary.sessions());
    json.writeNumberProperty("sessionsDown", summary.down());
    json.writeNumberProperty("tables", summary.tables());
    json.writeNumberProperty("routes", summary.routes());
    json.writeNumberProperty("refusals", summary.refusals());
    json.writeNumberProperty("expectations", summary.expected());
    json.writeNumberProperty("expectationsUnmet", summary.unmet());
    json.writeEndObject();
  }
}
