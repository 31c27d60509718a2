package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Effect;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import tools.jackson.core.JsonGenerator;

/** The parts that recur in JSON texts. */
final class Json {
  private Json() {}

  static void message(Message message, JsonGenerator json) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("template", message.template());
    json.writeObjectPropertyStart("arguments");
    message.arguments().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeStringProperty("text", message.text());
    json.writeEndObject();
  }

  /** How bad it is to break a rule, and whether somebody decided otherwise than its author. */
  static void severity(RuleDescription rule, JsonGenerator json) {
    json.writeStringProperty("severity", Phrases.word(rule.severity()));
    rule.reclassified()
        .ifPresent(
            reclassified -> {
              json.writeObjectPropertyStart("reclassified");
              json.writeStringProperty("original", Phrases.word(reclassified.original()));
              json.writeStringProperty("reason", reclassified.reason());
              json.writeEndObject();
            });
  }

  /**
   * Why a rule is there, what happens when it is broken, what to do, and where it is documented.
   */
  static void explanation(RuleDescription rule, JsonGenerator json) {
    rule.because().ifPresent(reason -> json.writeStringProperty("because", reason));
    json.writeArrayPropertyStart("effects");
    for (Effect effect : rule.effects()) {
      json.writeStartObject();
      json.writeStringProperty("code", effect.code());
      json.writeStringProperty("description", effect.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    rule.remedy().ifPresent(remedy -> json.writeStringProperty("remedy", remedy));
    json.writeArrayPropertyStart("sources");
    rule.references().forEach(reference -> reference(reference, json));
    json.writeEndArray();
  }

  /** How many rules ended how, and how many findings of which severity there are. */
  static void summary(Counts counts, JsonGenerator json) {
    json.writeObjectPropertyStart("summary");
    json.writeObjectPropertyStart("rules");
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      json.writeNumberProperty(JsonResult.name(kind), counts.rules(kind));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(Phrases.word(severity), counts.findings(severity));
    }
    json.writeEndObject();
    json.writeNumberProperty("suppressed", counts.suppressed());
    json.writeNumberProperty("known", counts.known());
    json.writeEndObject();
  }

  /** A statement and the document it stands in. */
  static void reference(Reference reference, JsonGenerator json) {
    Document document = reference.document();
    json.writeStartObject();
    json.writeStringProperty("document", document.title());
    json.writeStringProperty("edition", document.edition());
    json.writeStringProperty("address", document.address().toString());
    json.writeStringProperty("id", reference.id());
    json.writeStringProperty("label", reference.label());
    json.writeEndObject();
  }
}
