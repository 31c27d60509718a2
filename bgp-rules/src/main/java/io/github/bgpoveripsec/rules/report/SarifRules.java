package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Effect;
import io.github.bgpoveripsec.rules.Reclassification;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.layout.JsonText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * The rules that results refer to by number, as reporting descriptors of SARIF (section 3.49).
 *
 * <p>Results come first and rules last, so that reports need not be held on to; all that is kept is
 * one description for each rule.
 */
final class SarifRules {
  private final Map<RuleDescription, Integer> numbers = new LinkedHashMap<>();

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Takes note of a rule and gives its number. */
  int number(RuleDescription rule) {
    Integer known = numbers.putIfAbsent(rule, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** Writes a reference to a rule into the object that is open. */
  void refer(RuleDescription rule, JsonGenerator json) {
    json.writeStringProperty("id", rule.id());
    json.writeNumberProperty("index", number(rule));
  }

  /** Writes the rules as the property "rules". */
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    numbers.keySet().forEach(rule -> write(rule, json));
    json.writeEndArray();
  }

  /** Writes who graded which rules otherwise (section 3.20.5), if anybody did. */
  void writeOverrides(JsonGenerator json) {
    List<RuleDescription> changed =
        numbers.keySet().stream().filter(rule -> rule.reclassified().isPresent()).toList();
    if (changed.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("ruleConfigurationOverrides");
    for (RuleDescription rule : changed) {
      json.writeStartObject();
      json.writeObjectPropertyStart("configuration");
      json.writeStringProperty("level", level(rule.severity()));
      rule.reclassified().ifPresent(it -> reason(it.reason(), json));
      json.writeEndObject();
      json.writeObjectPropertyStart("descriptor");
      refer(rule, json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reason(String reason, JsonGenerator json) {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("reason", reason);
    json.writeEndObject();
  }

  private static void write(RuleDescription rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", rule.summary(), json);
    text(
        "fullDescription",
        rule.summary() + rule.because().map(reason -> ", because " + reason).orElse(""),
        json);
    text("help", help(rule), json);
    rule.references().stream()
        .map(reference -> reference.document().address())
        .filter(URI::isAbsolute)
        .findFirst()
        .ifPresent(address -> json.writeStringProperty("helpUri", address.toASCIIString()));
    json.writeObjectPropertyStart("defaultConfiguration");
    Severity original = rule.reclassified().map(Reclassification::original).orElse(rule.severity());
    json.writeStringProperty("level", level(original));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    JsonText.strings("tags", rule.aliases().stream().distinct().toList(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** What happens, what to do, what else there is to know and where it is written. */
  private static String help(RuleDescription rule) {
    List<String> lines = new ArrayList<>();
    for (Effect effect : rule.effects()) {
      lines.add("Effect: " + effect.description());
    }
    rule.remedy().ifPresent(remedy -> lines.add("Remedy: " + remedy));
    for (String note : rule.notes()) {
      lines.add("Note: " + note);
    }
    for (Reference reference : rule.references()) {
      lines.add(
          "Source: " + Phrases.document(reference.document()) + ", " + Phrases.clause(reference));
    }
    return lines.isEmpty() ? rule.summary() : String.join("\n", lines);
  }
}
