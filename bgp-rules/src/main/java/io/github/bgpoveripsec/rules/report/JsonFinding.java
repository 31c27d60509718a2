package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Related;
import tools.jackson.core.JsonGenerator;

/** Writes one finding with all there is to say about it. */
final class JsonFinding {
  private JsonFinding() {}

  static void write(Finding finding, JsonPlaces places, JsonGenerator json) {
    json.writeStartObject();
    properties(finding, places, json);
    json.writeEndObject();
  }

  /** Writes the properties of a finding into the object that is open. */
  static void properties(Finding finding, JsonPlaces places, JsonGenerator json) {
    json.writeStringProperty("rule", finding.rule().id());
    Json.severity(finding.rule(), json);
    places.write(finding.path());
    Json.message(finding.message(), json);
    json.writeStringProperty("summary", finding.rule().summary());
    Json.explanation(finding.rule(), json);
    json.writeArrayPropertyStart("related");
    for (Related related : finding.violation().related()) {
      json.writeStartObject();
      places.write(related.path());
      json.writeStringProperty("note", related.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("fingerprint", finding.fingerprint());
  }
}
