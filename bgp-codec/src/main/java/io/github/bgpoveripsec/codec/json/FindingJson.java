package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.message.Notification;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes findings, and the NOTIFICATION they lead to. */
final class FindingJson {
  private FindingJson() {}

  static void list(List<Finding> findings, JsonGenerator json) {
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
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void notification(Notification notification, JsonGenerator json) {
    json.writeObjectPropertyStart("notification");
    json.writeNumberProperty("code", notification.error().code());
    json.writeNumberProperty("subcode", notification.error().subcode());
    json.writeStringProperty("data", notification.data().toString());
    json.writeEndObject();
  }
}
