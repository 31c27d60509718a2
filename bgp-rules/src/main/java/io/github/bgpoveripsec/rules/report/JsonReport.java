package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.JsonText;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Reports for programs, as one JSON document in ASCII.
 *
 * <p>The document names its schema, {@value #SCHEMA}; {@code docs/report-json.md} describes it. The
 * number at the end goes up when a property changes its meaning or goes away, not when one is
 * added. Needs Jackson ({@code tools.jackson.core}) on the class path or module path.
 */
public record JsonReport() implements ReportFormat {
  /** The name and version of the schema. */
  public static final String SCHEMA = "bgp-over-ipsec/report/2";

  @Override
  public void write(Iterable<NamedReport> reports, Consumer<? super String> out) {
    Counts all = new Counts();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      json.writeArrayPropertyStart("reports");
      for (NamedReport report : reports) {
        all.add(report.review());
        write(report, json);
      }
      json.writeEndArray();
      Json.summary(all, json);
      json.writeEndObject();
    }
    out.accept("\n");
  }

  private static void write(NamedReport report, JsonGenerator json) {
    JsonPlaces places = new JsonPlaces(report.locator(), json);
    json.writeStartObject();
    json.writeStringProperty("name", report.name());
    JsonText.strings(
        "editions", report.report().editions().stream().map(Edition::toString).toList(), json);
    Json.summary(Counts.of(report.review()), json);
    json.writeArrayPropertyStart("rules");
    for (RuleResult result : report.report().results()) {
      JsonResult.write(result, places, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    for (Finding finding : report.review().findings()) {
      JsonFinding.write(finding, places, json);
    }
    json.writeEndArray();
    JsonReview.write(report.review(), places, json);
    json.writeEndObject();
  }
}
