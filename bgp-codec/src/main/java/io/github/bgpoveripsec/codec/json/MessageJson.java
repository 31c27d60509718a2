package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a message. */
final class MessageJson {
  static final Kinds<BgpMessage> KINDS =
      Kinds.<BgpMessage>none()
          .on(Update.class, MessageJson::update)
          .on(Open.class, MessageJson::open)
          .on(Notification.class, NotificationJson::fields)
          .on(Keepalive.class, (keepalive, json) -> {})
          .on(RouteRefresh.class, MessageJson::refresh)
          .on(RawMessage.class, (raw, json) -> Fields.value(raw.body(), json));

  private MessageJson() {}

  static void fields(BgpMessage message, JsonGenerator json) {
    KINDS.write(message, json);
  }

  private static void update(Update update, JsonGenerator json) {
    NlriJson.array("withdrawn", update.withdrawn(), json);
    AttributeJson.list(update.attributes(), json);
    NlriJson.array("nlri", update.nlri(), json);
  }

  private static void open(Open open, JsonGenerator json) {
    json.writeNumberProperty("version", open.version());
    json.writeNumberProperty("asn", open.asn().value());
    json.writeNumberProperty("holdTime", open.holdTime());
    json.writeStringProperty("bgpIdentifier", open.bgpIdentifier().toString());
    CapabilityJson.list(open.capabilities(), json);
    Fields.objects(
        "otherParameters",
        open.parameters().stream()
            .filter(OptionalParameter.Raw.class::isInstance)
            .map(OptionalParameter.Raw.class::cast)
            .toList(),
        json,
        raw -> {
          json.writeNumberProperty("type", raw.type());
          Fields.value(raw.value(), json);
        });
  }

  private static void refresh(RouteRefresh refresh, JsonGenerator json) {
    Fields.family(refresh.family(), json);
    json.writeNumberProperty("subtype", refresh.subtype().code());
    json.writeStringProperty("filters", refresh.filters().toString());
  }
}
