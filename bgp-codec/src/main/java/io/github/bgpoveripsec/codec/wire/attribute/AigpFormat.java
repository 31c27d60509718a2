package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.Aigp;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/** TLVs whose lengths count their heads; type 1 is the metric (RFC 7311 section 3). */
final class AigpFormat extends ScopedFormat {
  private static final int METRIC = 1;
  private static final int OPTIONAL = 0x80;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_26, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect NOT_ENABLED =
      new Defect(ErrorRow.A_26a, Handling.IGNORE, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  AigpFormat() {
    super(AttributeType.AIGP, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect scope(Context context) {
    boolean enabled =
        !context.external || context.session.scopedAttributes().contains(ScopedAttribute.AIGP);
    return enabled ? null : NOT_ENABLED;
  }

  /** Only a Transitive bit that is set has an answer of its own (RFC 7311 section 3). */
  @Override
  Defect wrongFlags(int found) {
    return (found & OPTIONAL) != 0 ? MALFORMED : super.wrongFlags(found);
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    boolean seen = false;
    int at = 0;
    while (at < value.length()) {
      int length = value.length() - at < 3 ? 0 : value.u16(at + 1);
      if (length < 3 || length > value.length() - at) {
        return MALFORMED;
      }
      if (value.at(at) == METRIC) {
        boolean infinite = length == 11 && (value.i32(at + 3) & value.i32(at + 7)) == -1;
        if (length != 11 || (!seen && infinite)) {
          return MALFORMED;
        }
        seen = true;
      }
      at += length;
    }
    return value.length() == 0 ? MALFORMED : null;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return TlvFraming.INCLUSIVE.fills(value.octets())
        ? new Aigp(found, TlvFraming.INCLUSIVE.read(value.octets(), RawTlv::new))
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    for (RawTlv tlv : ((Aigp) attribute).tlvs()) {
      TlvFraming.INCLUSIVE.write(tlv.type(), tlv.octets(), out);
    }
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    TlvFraming.INCLUSIVE.outline(
        out, type -> type == METRIC ? "metric" : "TLV", AigpFormat::outlineTlv);
  }

  private static void outlineTlv(int type, Outline value) {
    Octets octets = value.rest();
    boolean metric = type == METRIC && octets.length() == Long.BYTES;
    value.field(
        metric ? "accumulated metric" : "value",
        octets.length(),
        metric ? Long.toUnsignedString(octets.i64(0)) : octets);
  }
}
