package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.nlri.FlowComponent;
import io.github.bgpoveripsec.codec.nlri.FlowMatches;
import io.github.bgpoveripsec.codec.nlri.FlowPrefix;
import io.github.bgpoveripsec.codec.nlri.FlowSpec;
import tools.jackson.core.JsonGenerator;

/** Writes the conditions of flow specifications. */
final class FlowJson {
  static final Kinds<FlowComponent> KINDS =
      Kinds.<FlowComponent>none()
          .on(FlowPrefix.class, FlowJson::prefix)
          .on(FlowMatches.class, (matches, json) -> Fields.texts("tests", matches.toTexts(), json));

  private FlowJson() {}

  static void fields(FlowSpec rule, JsonGenerator json) {
    rule.distinguisher().ifPresent(rd -> json.writeStringProperty("rd", rd.toString()));
    Fields.objects(
        "components",
        rule.components(),
        json,
        component -> {
          json.writeStringProperty("type", component.type().toString());
          KINDS.write(component, json);
        });
  }

  private static void prefix(FlowPrefix component, JsonGenerator json) {
    json.writeStringProperty("prefix", component.prefix().toString());
    if (component.offset() > 0) {
      json.writeNumberProperty("offset", component.offset());
    }
  }
}
