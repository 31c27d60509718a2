package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.Doubts;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes findings, and the NOTIFICATION they lead to. */
final class FindingJson {
  private FindingJson() {}

  static void list(List<Finding> findings, Doubts doubts, JsonGenerator json) {
    json.writeArrayPropertyStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringProperty("row", finding.row().id());
      json.writeStringProperty("handling", finding.handling().id());
      json.writeStringProperty("rfc", finding.reference());
      json.writeNumberProperty("offset", finding.offset());
      json.writeNumberProperty("length", finding.length());
      json.writeStringProperty("path", finding.path());
      json.writeStringProperty("message", finding.message());
      unknown(doubts.unknown(finding), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The facts that nobody knows, if there are any. */
  static void unknown(Set<SessionFact> facts, JsonGenerator json) {
    if (!facts.isEmpty()) {
      Fields.texts("unknown", facts.stream().sorted().map(SessionFact::id).toList(), json);
    }
  }

  static void notification(Notification notification, JsonGenerator json) {
    json.writeObjectPropertyStart("notification");
    json.writeNumberProperty("code", notification.error().code());
    json.writeNumberProperty("subcode", notification.error().subcode());
    json.writeStringProperty("data", notification.data().toString());
    json.writeEndObject();
  }
}
