package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.PmsiTunnel;
import tools.jackson.core.JsonGenerator;

/** Writes the attributes that name tunnels. */
final class TunnelJson {
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
}
