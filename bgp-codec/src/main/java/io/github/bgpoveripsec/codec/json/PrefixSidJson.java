package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.LabelIndex;
import io.github.bgpoveripsec.codec.attribute.OriginatorSrgb;
import io.github.bgpoveripsec.codec.attribute.PrefixSid;
import io.github.bgpoveripsec.codec.attribute.PrefixSidTlv;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.SidStructure;
import io.github.bgpoveripsec.codec.attribute.Srv6Service;
import io.github.bgpoveripsec.codec.attribute.Srv6ServiceTlv;
import io.github.bgpoveripsec.codec.attribute.Srv6Sid;
import io.github.bgpoveripsec.codec.attribute.Srv6SidTlv;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of PREFIX_SID: type, and the fields of each. */
final class PrefixSidJson {
  /** What writes the fields of a part. */
  static final Kinds<PrefixSidTlv> KINDS =
      Kinds.<PrefixSidTlv>none()
          .on(LabelIndex.class, PrefixSidJson::index)
          .on(OriginatorSrgb.class, PrefixSidJson::srgb)
          .on(Srv6Service.class, PrefixSidJson::service)
          .on(RawTlv.class, (raw, json) -> Fields.value(raw.octets(), json));

  private PrefixSidJson() {}

  static void fields(PrefixSid attribute, JsonGenerator json) {
    Fields.tlvs(attribute.tlvs(), json, PrefixSidTlv::type, KINDS::write);
  }

  private static void index(LabelIndex index, JsonGenerator json) {
    json.writeNumberProperty("flags", index.flags());
    json.writeNumberProperty("labelIndex", index.index());
  }

  private static void srgb(OriginatorSrgb srgb, JsonGenerator json) {
    json.writeNumberProperty("flags", srgb.flags());
    Fields.objects(
        "ranges",
        srgb.ranges(),
        json,
        range -> {
          json.writeNumberProperty("first", range.first());
          json.writeNumberProperty("size", range.size());
        });
  }

  private static void service(Srv6Service service, JsonGenerator json) {
    Fields.objects("tlvs", service.tlvs(), json, tlv -> part(tlv, json));
  }

  private static void part(Srv6ServiceTlv tlv, JsonGenerator json) {
    json.writeNumberProperty("type", tlv.type());
    if (tlv instanceof Srv6Sid sid) {
      json.writeStringProperty("sid", sid.sid().toString());
      json.writeNumberProperty("flags", sid.flags());
      json.writeNumberProperty("behavior", sid.behavior());
      Fields.objects("tlvs", sid.tlvs(), json, inner -> part(inner, json));
    } else if (tlv instanceof RawTlv raw) {
      Fields.value(raw.octets(), json);
    }
  }

  private static void part(Srv6SidTlv tlv, JsonGenerator json) {
    json.writeNumberProperty("type", tlv.type());
    if (tlv instanceof SidStructure structure) {
      json.writeNumberProperty("locatorBlockLength", structure.locatorBlockLength());
      json.writeNumberProperty("locatorNodeLength", structure.locatorNodeLength());
      json.writeNumberProperty("functionLength", structure.functionLength());
      json.writeNumberProperty("argumentLength", structure.argumentLength());
      json.writeNumberProperty("transpositionLength", structure.transpositionLength());
      json.writeNumberProperty("transpositionOffset", structure.transpositionOffset());
    } else if (tlv instanceof RawTlv raw) {
      Fields.value(raw.octets(), json);
    }
  }
}
