package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.layout.JsonText;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Reports for code scanning, as one run of SARIF 2.1.0 in ASCII.
 *
 * <p>A finding is a result of kind {@code fail}, and a missing input one of kind {@code open}. A
 * rule that broke down is a notification of the run. Rules that passed or had nothing to check have
 * no results, since scanners that do not know their kinds would raise an alarm; the rule itself is
 * listed all the same. Findings that somebody has suppressed are results with a suppression. {@code
 * docs/reports.md} describes the details.
 *
 * <p>The name of a report is taken for the name of a file, relative or absolute. Needs Jackson
 * ({@code tools.jackson.core}) on the class path or module path. Source: OASIS, Static Analysis
 * Results Interchange Format (SARIF) Version 2.1.0.
 */
public record SarifReport() implements ReportFormat {
  /** The version of the format. */
  public static final String VERSION = "2.1.0";

  /**
   * The name under which a result carries {@link io.github.bgpoveripsec.rules.Finding#fingerprint}.
   */
  public static final String FINGERPRINT = "bgpFinding/v1";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String HOME = "https://github.com/bgpoveripsec/bgp-over-ipsec";

  @Override
  public void write(Iterable<NamedReport> reports, Consumer<? super String> out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", VERSION);
      json.writeArrayPropertyStart("runs");
      run(reports, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.accept("\n");
  }

  private static void run(Iterable<NamedReport> reports, JsonGenerator json) {
    SarifRules rules = new SarifRules();
    SarifNotes notes = new SarifNotes();
    Counts counts = new Counts();
    Set<Edition> editions = new TreeSet<>();
    SarifDecisions decisions = new SarifDecisions();
    SarifResults results = new SarifResults(rules, notes, json);
    json.writeStartObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    for (NamedReport report : reports) {
      counts.add(report.review());
      editions.addAll(report.report().editions());
      results.write(report);
      decisions.add(report);
    }
    json.writeEndArray();
    invocation(rules, notes, json);
    tool(rules, json);
    json.writeObjectPropertyStart("properties");
    JsonText.strings("editions", editions.stream().map(Edition::toString).toList(), json);
    Json.summary(counts, json);
    decisions.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void invocation(SarifRules rules, SarifNotes notes, JsonGenerator json) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    rules.writeOverrides(json);
    notes.write(rules, json);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void tool(SarifRules rules, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "bgp-over-ipsec");
    json.writeStringProperty("informationUri", HOME);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }
}
