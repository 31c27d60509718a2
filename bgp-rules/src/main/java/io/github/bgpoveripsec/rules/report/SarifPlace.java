package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A place of a subject as a location of SARIF (section 3.28).
 *
 * @param artifact the reference to the file that the subject is written down in
 * @param path the place within the subject
 * @param location where it is written down, if that is known
 */
record SarifPlace(String artifact, Path path, Optional<Location> location) {
  static SarifPlace of(NamedReport report, Path path) {
    Optional<Location> location = report.locator().locate(path);
    String file = location.map(report::fileOf).orElse(report.name());
    return new SarifPlace(UriReference.ofName(file), path, location);
  }

  /** Writes the properties of a location into the object that is open. */
  void write(JsonGenerator json) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", artifact);
    json.writeEndObject();
    location.ifPresent(it -> region(it, json));
    json.writeEndObject();
    if (path.depth() > 0) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("name", name());
      json.writeStringProperty("fullyQualifiedName", path.toString());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  /** Writes the place as the only element of the property "locations". */
  void writeLocations(JsonGenerator json) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    write(json);
    json.writeEndObject();
    json.writeEndArray();
  }

  private String name() {
    Path last = Path.root();
    for (Step step : path.steps().subList(path.depth() - 1, path.depth())) {
      last = last.step(step);
    }
    return last.toString();
  }

  private static void region(Location location, JsonGenerator json) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", location.line());
    json.writeNumberProperty("startColumn", location.column());
    json.writeEndObject();
  }
}
