package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Suppressed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<String, RuleDescription> described = new HashMap<>();
    for (RuleResult result : report.report().results()) {
      rules.number(result.rule());
      described.put(result.rule().id(), result.rule());
    }
    Review review = report.review();
    Optional<String> fresh = review.compared() ? Optional.of("new") : Optional.empty();
    for (Finding finding : review.findings()) {
      begin(finding, described, report);
      end(finding, fresh);
    }
    for (Finding finding : review.known()) {
      begin(finding, described, report);
      end(finding, Optional.of("unchanged"));
    }
    for (Suppressed suppressed : review.suppressed()) {
      begin(suppressed.finding(), described, report);
      suppression(suppressed.by().reason());
      end(suppressed.finding(), Optional.empty());
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

  /** A finding that is graded otherwise at its place alone still refers to the rule as a whole. */
  private void begin(Finding finding, Map<String, RuleDescription> described, NamedReport report) {
    RuleDescription rule = described.getOrDefault(finding.rule().id(), finding.rule());
    begin(rule, "fail", SarifRules.level(finding.severity()));
    message(finding.message().text(), json);
    SarifPlace.of(report, finding.path()).writeLocations(json);
    json.writeObjectPropertyStart("properties");
    arguments(finding.message());
    if (!rule.equals(finding.rule())) {
      finding
          .rule()
          .reclassified()
          .ifPresent(it -> json.writeStringProperty("reason", it.reason()));
    }
    json.writeEndObject();
    related(finding.violation().related(), report);
  }

  private void end(Finding finding, Optional<String> baselineState) {
    baselineState.ifPresent(it -> json.writeStringProperty("baselineState", it));
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(SarifReport.FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A suppression that stands outside the file that is judged (section 3.35.2). */
  private void suppression(String reason) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", reason);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A missing input is neither right nor wrong: kind "open", which has no level (3.27.9-10). */
  private void write(RuleDescription rule, Gap gap, NamedReport report) {
    begin(rule, "open", "none");
    message("Could not be decided: " + place(gap.path()) + ": " + gap.message().text(), json);
    SarifPlace.of(report, gap.path()).writeLocations(json);
    json.writeObjectPropertyStart("properties");
    arguments(gap.message());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void begin(RuleDescription rule, String kind, String level) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule.id());
    json.writeNumberProperty("ruleIndex", rules.number(rule));
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("level", level);
  }

  private void arguments(Message message) {
    json.writeStringProperty("template", message.template());
    json.writeObjectPropertyStart("arguments");
    message.arguments().forEach(json::writeStringProperty);
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
