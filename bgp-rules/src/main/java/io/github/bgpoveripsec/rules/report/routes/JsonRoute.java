package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.RoutePath;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes one route of a table. */
final class JsonRoute {
  private JsonRoute() {}

  static void write(TableRoute route, JsonEvents events, JsonGenerator json) {
    List<RoutePath> candidates = route.candidates();
    json.writeStartObject();
    json.writeStringProperty("prefix", route.prefix().toString());
    json.writeArrayPropertyStart("paths");
    for (RoutePath path : route.paths()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("source");
      events.source(path.source());
      json.writeEndObject();
      json.writeStringProperty("rank", JsonEvents.word(path.rank()));
      json.writeBooleanProperty("candidate", candidates.contains(path));
      events.asPath(path.asPath());
      path.learned().ifPresent(events::hop);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("risks");
    for (Risk risk : route.risks()) {
      json.writeStartObject();
      json.writeStringProperty("risk", risk.name());
      events.clauses(List.of(risk.clause()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
