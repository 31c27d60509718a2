package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Related;
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
  public static final String SCHEMA = "bgp-over-ipsec/report/1";

  @Override
  public void write(Iterable<NamedReport> reports, Consumer<? super String> out) {
    Counts all = new Counts();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      json.writeArrayPropertyStart("reports");
      for (NamedReport report : reports) {
        all.add(report.report());
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
    Json.summary(Counts.of(report.report()), json);
    json.writeArrayPropertyStart("rules");
    for (RuleResult result : report.report().results()) {
      JsonResult.write(result, places, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    for (Finding finding : report.report().findings()) {
      write(finding, places, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Finding finding, JsonPlaces places, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", Phrases.word(finding.severity()));
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
    json.writeEndObject();
  }
}
