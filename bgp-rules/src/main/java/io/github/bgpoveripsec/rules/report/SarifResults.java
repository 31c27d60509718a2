package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.Page;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes findings, and what could not be decided, as results of SARIF (section 3.27). */
final class SarifResults {
  private final SarifRules rules;
  private final SarifNotes notes;
  private final JsonGenerator json;

  SarifResults(SarifRules rules, SarifNotes notes, JsonGenerator json) {
    this.rules = rules;
    this.notes = notes;
    this.json = json;
  }

  void write(NamedReport report) {
    for (RuleResult result : report.report().results()) {
      rules.number(result.rule());
    }
    for (Finding finding : report.report().findings()) {
      write(finding, report);
    }
    for (RuleResult result : report.report().results()) {
      for (Gap gap : result.verdict().gaps()) {
        switch (gap.cause()) {
          case INPUT_MISSING -> write(result.rule(), gap, report);
          case RULE_DEFECT ->
              notes.add(
                  new SarifNotes.Note(
                      result.rule(), gap.message().text(), SarifPlace.of(report, gap.path())));
        }
      }
    }
  }

  private void write(Finding finding, NamedReport report) {
    begin(finding.rule(), "fail", SarifRules.level(finding.severity()));
    body(finding.message(), finding.message().text(), SarifPlace.of(report, finding.path()));
    related(finding.violation().related(), report);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(SarifReport.FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A missing input is neither right nor wrong: kind "open", which has no level (3.27.9-10). */
  private void write(RuleDescription rule, Gap gap, NamedReport report) {
    begin(rule, "open", "none");
    String text = "Could not be decided: " + place(gap.path()) + ": " + gap.message().text();
    body(gap.message(), text, SarifPlace.of(report, gap.path()));
    json.writeEndObject();
  }

  private void begin(RuleDescription rule, String kind, String level) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule.id());
    json.writeNumberProperty("ruleIndex", rules.number(rule));
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("level", level);
  }

  private void body(Message message, String text, SarifPlace place) {
    message(text, json);
    place.writeLocations(json);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("template", message.template());
    json.writeObjectPropertyStart("arguments");
    message.arguments().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void related(List<Related> related, NamedReport report) {
    json.writeArrayPropertyStart("relatedLocations");
    int id = 0;
    for (Related other : related) {
      json.writeStartObject();
      json.writeNumberProperty("id", id++);
      SarifPlace.of(report, other.path()).write(json);
      message(place(other.path()) + ": " + other.note(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a message without placeholders, in which braces are doubled (section 3.11.5). */
  static void message(String text, JsonGenerator json) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text.replace("{", "{{").replace("}", "}}"));
    json.writeEndObject();
  }

  private static String place(Path path) {
    return Page.place(path);
  }
}
