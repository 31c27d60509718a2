package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is to be said about the run and not about a subject (SARIF, section 3.20.21). */
final class SarifNotes {
  private final List<Note> notes = new ArrayList<>();

  /**
   * That a rule broke down.
   *
   * @param rule the rule
   * @param text what happened
   * @param place the part that was being judged
   */
  record Note(RuleDescription rule, String text, SarifPlace place) {}

  void add(Note note) {
    notes.add(note);
  }

  /** Writes the notes as the property "toolExecutionNotifications". */
  void write(SarifRules rules, JsonGenerator json) {
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringProperty("level", "error");
      SarifResults.message(note.text(), json);
      note.place().writeLocations(json);
      json.writeObjectPropertyStart("associatedRule");
      rules.refer(note.rule(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
