package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.layout.JsonText;
import io.github.bgpoveripsec.rules.plan.Alteration;
import io.github.bgpoveripsec.rules.plan.Ground;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.plan.Step;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Plans for programs, as one JSON document in ASCII.
 *
 * <p>The document names its schema, {@value #SCHEMA}; {@code docs/plan-json.md} describes it. Needs
 * Jackson ({@code tools.jackson.core}) on the class path or module path.
 */
public record JsonPlan() {
  /** The name and version of the schema. */
  public static final String SCHEMA = "bgp-over-ipsec/plan/1";

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  public void write(Plan plan, Consumer<? super String> out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      json.writeArrayPropertyStart("plan");
      for (int i = 0; i < plan.steps().size(); i++) {
        write(i + 1, plan.steps().get(i), json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.accept("\n");
  }

  private static void write(int number, Step step, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", number);
    json.writeStringProperty("action", step.action().name());
    json.writeStringProperty("description", step.action().description());
    new JsonPlaces(place -> Optional.empty(), json).write(step.place());
    json.writeArrayPropertyStart("alterations");
    step.alterations().forEach(alteration -> write(alteration, json));
    json.writeEndArray();
    write(step.ground(), json);
    json.writeEndObject();
  }

  private static void write(Alteration alteration, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("property", alteration.place().toString());
    alteration.before().ifPresent(before -> json.writeStringProperty("before", before));
    alteration.after().ifPresent(after -> json.writeStringProperty("after", after));
    json.writeEndObject();
  }

  private static void write(Ground ground, JsonGenerator json) {
    json.writeStringProperty("reason", ground.code());
    json.writeStringProperty("because", ground.because());
    json.writeArrayPropertyStart("sources");
    ground.references().forEach(reference -> Json.reference(reference, json));
    json.writeEndArray();
    if (ground.references().isEmpty()) {
      json.writeStringProperty("unsourced", ground.unsourced());
    }
  }
}
