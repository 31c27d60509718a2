package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.PmsiTunnel;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.TunnelColor;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation;
import io.github.bgpoveripsec.codec.attribute.TunnelEndpoint;
import io.github.bgpoveripsec.codec.attribute.TunnelKey;
import io.github.bgpoveripsec.codec.attribute.TunnelNetwork;
import io.github.bgpoveripsec.codec.attribute.TunnelNumber;
import io.github.bgpoveripsec.codec.attribute.TunnelSubTlv;
import io.github.bgpoveripsec.model.net.Ip;
import tools.jackson.core.JsonGenerator;

/** Writes the attributes that name tunnels. */
final class TunnelJson {
  /** What writes the fields of what is said about a tunnel. */
  static final Kinds<TunnelSubTlv> PARTS =
      Kinds.<TunnelSubTlv>none()
          .on(TunnelEndpoint.class, TunnelJson::endpoint)
          .on(TunnelNetwork.class, TunnelJson::network)
          .on(TunnelKey.class, (key, json) -> json.writeNumberProperty("key", key.key()))
          .on(TunnelColor.class, TunnelJson::color)
          .on(TunnelNumber.class, (it, json) -> json.writeNumberProperty("number", it.number()))
          .on(RawTlv.class, (raw, json) -> Fields.value(raw.octets(), json));

  private TunnelJson() {}

  static void pmsi(PmsiTunnel attribute, JsonGenerator json) {
    json.writeNumberProperty("tunnelFlags", attribute.tunnelFlags());
    json.writeNumberProperty("tunnelType", attribute.tunnel().type().code());
    json.writeStringProperty("tunnelTypeName", attribute.tunnel().type().name());
    json.writeNumberProperty("label", attribute.label().value());
    json.writeNumberProperty("vni", attribute.label().vni());
    json.writeStringProperty("tunnelId", attribute.tunnel().identifier().toString());
    Fields.texts("addresses", attribute.tunnel().addresses(), json);
  }

  static void encapsulation(TunnelEncapsulation attribute, JsonGenerator json) {
    Fields.objects(
        "tunnels",
        attribute.tunnels(),
        json,
        tunnel -> {
          json.writeNumberProperty("tunnelType", tunnel.type().code());
          json.writeStringProperty("tunnelTypeName", tunnel.type().name());
          Fields.objects("tlvs", tunnel.parts(), json, part -> part(part, json));
        });
  }

  private static void part(TunnelSubTlv part, JsonGenerator json) {
    json.writeNumberProperty("type", part.type());
    PARTS.write(part, json);
  }

  private static void endpoint(TunnelEndpoint endpoint, JsonGenerator json) {
    json.writeStringProperty("address", endpoint.address().map(Ip::toString).orElse("next hop"));
  }

  private static void network(TunnelNetwork network, JsonGenerator json) {
    json.writeNumberProperty("flags", network.flags());
    json.writeNumberProperty("vni", network.identifier());
    json.writeStringProperty("mac", network.mac().toString());
  }

  private static void color(TunnelColor color, JsonGenerator json) {
    json.writeNumberProperty("flags", color.flags());
    json.writeNumberProperty("color", color.color());
  }
}
