package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.Sfp;
import io.github.bgpoveripsec.codec.attribute.SfpAssociation;
import io.github.bgpoveripsec.codec.attribute.SfpFunctions;
import io.github.bgpoveripsec.codec.attribute.SfpHop;
import io.github.bgpoveripsec.codec.attribute.SfpHopTlv;
import io.github.bgpoveripsec.codec.attribute.SfpTlv;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of SFP: type, and the fields of each. */
final class SfpJson {
  /** What writes the fields of a part. */
  static final Kinds<SfpTlv> KINDS =
      Kinds.<SfpTlv>none()
          .on(SfpAssociation.class, SfpJson::association)
          .on(SfpHop.class, SfpJson::hop)
          .on(RawTlv.class, (raw, json) -> Fields.value(raw.octets(), json));

  private SfpJson() {}

  static void fields(Sfp attribute, JsonGenerator json) {
    Fields.tlvs(attribute.tlvs(), json, SfpTlv::type, KINDS::write);
  }

  private static void association(SfpAssociation association, JsonGenerator json) {
    json.writeNumberProperty("associationType", association.kind());
    json.writeStringProperty("rd", association.path().toString());
    json.writeNumberProperty("spi", association.identifier());
  }

  private static void hop(SfpHop hop, JsonGenerator json) {
    json.writeNumberProperty("serviceIndex", hop.index());
    Fields.objects("tlvs", hop.tlvs(), json, tlv -> part(tlv, json));
  }

  private static void part(SfpHopTlv tlv, JsonGenerator json) {
    json.writeNumberProperty("type", tlv.type());
    if (tlv instanceof SfpFunctions functions) {
      json.writeNumberProperty("function", functions.function());
      Fields.texts("rds", functions.instances(), json);
    } else if (tlv instanceof RawTlv raw) {
      Fields.value(raw.octets(), json);
    }
  }
}
