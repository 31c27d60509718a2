package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Review;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What was decided about the reports of a run, which SARIF leaves to properties of the run. */
final class SarifDecisions {
  private final List<Item> overrides = new ArrayList<>();
  private final List<Item> stale = new ArrayList<>();

  private interface Properties {
    void write(JsonGenerator json);
  }

  private record Item(String artifact, Properties properties) {}

  void add(NamedReport report) {
    String artifact = UriReference.ofName(report.name());
    Review review = report.review();
    for (Deviation deviation : review.deviations()) {
      boolean used = review.used().contains(deviation);
      overrides.add(
          new Item(
              artifact,
              json -> {
                JsonReview.properties(deviation, json);
                json.writeBooleanProperty("used", used);
              }));
    }
    for (BaselineEntry entry : review.stale()) {
      stale.add(new Item(artifact, json -> JsonReview.entry(entry, json)));
    }
  }

  /** Writes the properties into the bag that is open; nothing where nothing was decided. */
  void write(JsonGenerator json) {
    write("overrides", overrides, json);
    write("stale", stale, json);
  }

  private static void write(String name, List<Item> items, JsonGenerator json) {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    for (Item item : items) {
      json.writeStartObject();
      json.writeStringProperty("uri", item.artifact());
      item.properties().write(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
