package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.message.Notification;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a NOTIFICATION, with a reading of its data where RFCs give it one. */
final class NotificationJson {
  private NotificationJson() {}

  static void fields(Notification notification, JsonGenerator json) {
    said(notification, json);
    notification
        .hardResetReason()
        .ifPresent(
            reason -> {
              json.writeObjectPropertyStart("hardReset");
              said(reason, json);
              json.writeEndObject();
            });
  }

  /** All but the reason of a hard reset, which is shown once however deep they are nested. */
  private static void said(Notification notification, JsonGenerator json) {
    json.writeNumberProperty("code", notification.error().code());
    json.writeNumberProperty("subcode", notification.error().subcode());
    json.writeStringProperty("codeName", notification.error().codeName());
    json.writeStringProperty("subcodeName", notification.error().subcodeName());
    json.writeStringProperty("data", notification.data().toString());
    notification
        .shutdownCommunication()
        .ifPresent(text -> json.writeStringProperty("shutdownCommunication", text));
    notification
        .prefixLimit()
        .ifPresent(
            limit -> {
              json.writeObjectPropertyStart("prefixLimit");
              Fields.family(limit.family(), json);
              json.writeNumberProperty("bound", limit.bound());
              json.writeEndObject();
            });
  }
}
