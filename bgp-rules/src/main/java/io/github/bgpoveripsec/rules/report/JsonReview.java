package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Suppressed;
import tools.jackson.core.JsonGenerator;

/** Writes what was decided about a report, and what is set aside for it. */
final class JsonReview {
  private JsonReview() {}

  /** Writes the properties into the report that is open. */
  static void write(Review review, JsonPlaces places, JsonGenerator json) {
    json.writeArrayPropertyStart("overrides");
    for (Deviation deviation : review.deviations()) {
      json.writeStartObject();
      properties(deviation, json);
      json.writeBooleanProperty("used", review.used().contains(deviation));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("suppressed");
    for (Suppressed suppressed : review.suppressed()) {
      json.writeStartObject();
      json.writeStringProperty("reason", suppressed.by().reason());
      json.writeStringProperty("at", suppressed.by().scope().place().toString());
      JsonFinding.properties(suppressed.finding(), places, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (review.compared()) {
      baseline(review, places, json);
    }
  }

  /** Writes the properties of a decision into the object that is open. */
  static void properties(Deviation deviation, JsonGenerator json) {
    json.writeStringProperty(
        "action", deviation.<String>match(it -> "disable", it -> "regrade", it -> "parameter"));
    json.writeStringProperty("rule", deviation.rule());
    json.writeStringProperty("at", deviation.scope().place().toString());
    deviation.scope().design().ifPresent(it -> json.writeStringProperty("design", it));
    deviation.<JsonGenerator>match(
        it -> json,
        it -> json.writeStringProperty("severity", Phrases.word(it.severity())),
        it ->
            json.writeStringProperty("parameter", it.parameter())
                .writeNumberProperty("value", it.value()));
    json.writeStringProperty("reason", deviation.reason());
  }

  private static void baseline(Review review, JsonPlaces places, JsonGenerator json) {
    json.writeObjectPropertyStart("baseline");
    json.writeArrayPropertyStart("known");
    for (Finding finding : review.known()) {
      JsonFinding.write(finding, places, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("stale");
    for (BaselineEntry entry : review.stale()) {
      json.writeStartObject();
      entry(entry, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the properties of what is no longer found into the object that is open. */
  static void entry(BaselineEntry entry, JsonGenerator json) {
    json.writeStringProperty("rule", entry.rule());
    json.writeStringProperty("path", entry.place().toString());
    json.writeStringProperty("fingerprint", entry.fingerprint());
  }
}
