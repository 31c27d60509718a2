package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.nlri.LinkStateObject;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoute;
import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.nlri.RawLinkState;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is said about networks. */
final class LinkStateJson {
  private LinkStateJson() {}

  static void route(LinkStateRoute route, JsonGenerator json) {
    json.writeNumberProperty("type", route.type());
    route.distinguisher().ifPresent(rd -> json.writeStringProperty("rd", rd.toString()));
    if (route.body() instanceof LinkStateObject object) {
      json.writeNumberProperty("protocol", object.protocol());
      json.writeNumberProperty(
          "instance", new BigInteger(Long.toUnsignedString(object.instance())));
      tlvs("descriptors", object.descriptors(), json);
    } else if (route.body() instanceof RawLinkState raw) {
      Fields.value(raw.octets(), json);
    }
  }

  static void tlvs(String name, List<LinkStateTlv> tlvs, JsonGenerator json) {
    Fields.objects(name, tlvs, json, tlv -> tlv(tlv, json));
  }

  private static void tlv(LinkStateTlv tlv, JsonGenerator json) {
    json.writeNumberProperty("type", tlv.type());
    json.writeStringProperty("name", tlv.name());
    if (tlv.parts().isEmpty()) {
      Fields.value(tlv.octets(), json);
      json.writeStringProperty("reading", tlv.reading());
    } else {
      tlvs("tlvs", tlv.parts(), json);
    }
  }
}
