package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes how one rule judged a subject. */
final class JsonResult {
  private JsonResult() {}

  static String name(Verdict.Kind kind) {
    return switch (kind) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case NOT_APPLICABLE -> "notApplicable";
      case UNDETERMINED -> "undetermined";
    };
  }

  static void write(RuleResult result, JsonPlaces places, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", result.rule().id());
    Json.severity(result.rule(), json);
    Verdict verdict = result.verdict();
    json.writeStringProperty("verdict", name(verdict.kind()));
    if (verdict instanceof Verdict.Passed passed) {
      json.writeNumberProperty("checked", passed.checked());
    } else if (verdict instanceof Verdict.NotApplicable notApplicable) {
      JsonText.strings("reasons", notApplicable.reasons(), json);
    } else if (verdict instanceof Verdict.Failed failed) {
      json.writeNumberProperty("findings", failed.violations().size());
    }
    if (!verdict.gaps().isEmpty()) {
      json.writeArrayPropertyStart("gaps");
      verdict.gaps().forEach(gap -> write(gap, places, json));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Gap gap, JsonPlaces places, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("cause", name(gap.cause()));
    places.write(gap.path());
    Json.message(gap.message(), json);
    json.writeEndObject();
  }

  private static String name(Gap.Cause cause) {
    return switch (cause) {
      case INPUT_MISSING -> "inputMissing";
      case RULE_DEFECT -> "ruleDefect";
    };
  }
}
