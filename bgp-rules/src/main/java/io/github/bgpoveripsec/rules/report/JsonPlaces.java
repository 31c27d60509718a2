package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import tools.jackson.core.JsonGenerator;

/** Writes places: as text, step by step, and where they are written down. */
final class JsonPlaces {
  private final Locator locator;
  private final JsonGenerator json;

  JsonPlaces(Locator locator, JsonGenerator json) {
    this.locator = locator;
    this.json = json;
  }

  /** Writes the properties of a place into the object that is open. */
  void write(Path path) {
    json.writeStringProperty("path", path.toString());
    json.writeArrayPropertyStart("steps");
    for (Step step : path.steps()) {
      json.writeStartObject();
      if (step instanceof Step.Field field) {
        json.writeStringProperty("field", field.name());
      } else if (step instanceof Step.Key key) {
        json.writeStringProperty("key", key.key());
      } else if (step instanceof Step.Index index) {
        json.writeNumberProperty("index", index.position());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    locator.locate(path).ifPresent(this::write);
  }

  private void write(Location location) {
    json.writeObjectPropertyStart(location.file().isPresent() ? "elsewhere" : "position");
    location.file().ifPresent(it -> json.writeStringProperty("file", it));
    json.writeNumberProperty("line", location.line());
    json.writeNumberProperty("column", location.column());
    json.writeEndObject();
  }
}
