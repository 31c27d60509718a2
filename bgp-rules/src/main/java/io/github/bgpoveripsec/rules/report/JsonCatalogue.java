package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.layout.JsonText;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Lists of rules for programs, as one JSON document in ASCII.
 *
 * <p>The document names its schema, {@value #SCHEMA}; {@code docs/report-json.md} describes it.
 * Needs Jackson ({@code tools.jackson.core}) on the class path or module path.
 */
public record JsonCatalogue() {
  /** The name and version of the schema. */
  public static final String SCHEMA = "bgp-over-ipsec/rules/1";

  /**
   * Writes the list of the rules of some rule sets.
   *
   * @param sets the rule sets, whatever their subjects
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  public void write(List<? extends RuleSet<?>> sets, Consumer<? super String> out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      JsonText.strings(
          "editions", Catalogue.editions(sets).stream().map(Edition::toString).toList(), json);
      json.writeArrayPropertyStart("rules");
      Catalogue.rules(sets).forEach(rule -> write(rule, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.accept("\n");
  }

  private static void write(RuleDescription rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    JsonText.strings("aliases", rule.aliases(), json);
    Json.severity(rule, json);
    json.writeStringProperty("summary", rule.summary());
    Json.explanation(rule, json);
    JsonText.strings("notes", rule.notes(), json);
    json.writeEndObject();
  }
}
