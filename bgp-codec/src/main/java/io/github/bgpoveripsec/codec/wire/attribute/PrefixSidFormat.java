package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.LabelIndex;
import io.github.bgpoveripsec.codec.attribute.OriginatorSrgb;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PrefixSid;
import io.github.bgpoveripsec.codec.attribute.PrefixSidTlv;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.Srv6Service;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TLVs of label indices, label ranges and SRv6 services (RFC 8669 section 3, RFC 9252 section 7).
 */
final class PrefixSidFormat extends ScopedFormat {
  private static final int LABEL_INDEX_LENGTH = 7;
  private static final int RANGE = 6;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_40, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect SERVICE_MALFORMED =
      new Defect(ErrorRow.A_40a, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect OUTSIDE =
      new Defect(ErrorRow.A_40b, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  PrefixSidFormat() {
    super(AttributeType.PREFIX_SID, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect scope(Context context) {
    boolean inside =
        !context.external
            || context.session.scopedAttributes().contains(ScopedAttribute.PREFIX_SID);
    return inside ? null : OUTSIDE;
  }

  /**
   * Wrong flags make the attribute malformed (RFC 7606 section 3(c)), and one that is malformed is
   * dropped (RFC 8669 section 6).
   */
  @Override
  Defect wrongFlags(int found) {
    return MALFORMED;
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    // A service that is malformed weighs more than what else may be, so that all parts are read.
    Defect defect = value.length() == 0 ? MALFORMED : null;
    int at = 0;
    while (at < value.length()) {
      if (value.length() - at < 3) {
        return MALFORMED;
      }
      int type = value.at(at);
      int length = value.u16(at + 1);
      boolean service = isService(type);
      int begin = at + 3;
      if (length > value.length() - begin) {
        return service ? SERVICE_MALFORMED : MALFORMED;
      }
      if (service && !Srv6Services.isSound(value, begin, begin + length)) {
        return SERVICE_MALFORMED;
      }
      boolean legal =
          type == LabelIndex.TYPE
              ? length == LABEL_INDEX_LENGTH
              : type != OriginatorSrgb.TYPE || isSrgb(length);
      if (!legal) {
        defect = MALFORMED;
      }
      at = begin + length;
    }
    return defect;
  }

  private static boolean isSrgb(int length) {
    return length >= 2 + RANGE && length % RANGE == 2;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return TlvFraming.MIXED.fills(value.octets())
        ? new PrefixSid(found, TlvFraming.MIXED.read(value.octets(), PrefixSidFormat::tlv))
        : null;
  }

  /** A part whose value has not the form of its type stays raw. */
  private static PrefixSidTlv tlv(int type, Octets value) {
    if (type == LabelIndex.TYPE && value.length() == LABEL_INDEX_LENGTH) {
      return new LabelIndex(value.at(0), value.u16(1), Integer.toUnsignedLong(value.i32(3)));
    }
    if (type == OriginatorSrgb.TYPE && isSrgb(value.length())) {
      List<OriginatorSrgb.Range> ranges = new ArrayList<>();
      for (int at = 2; at < value.length(); at += RANGE) {
        ranges.add(new OriginatorSrgb.Range(value.u24(at), value.u24(at + 3)));
      }
      return new OriginatorSrgb(value.u16(0), ranges);
    }
    return isService(type) && Srv6Services.fits(value)
        ? Srv6Services.read(type, value)
        : new RawTlv(type, value);
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    for (PrefixSidTlv tlv : ((PrefixSid) attribute).tlvs()) {
      TlvFraming.MIXED.write(tlv.type(), value(tlv), out);
    }
  }

  private static Octets value(PrefixSidTlv tlv) {
    OctetsBuilder out = new OctetsBuilder(32);
    if (tlv instanceof LabelIndex index) {
      out.u8(index.reserved()).u16(index.flags()).i32((int) index.index());
    } else if (tlv instanceof OriginatorSrgb srgb) {
      out.u16(srgb.flags());
      srgb.ranges().forEach(range -> out.u24(range.first()).u24(range.size()));
    } else if (tlv instanceof Srv6Service service) {
      Srv6Services.write(service, out);
    } else if (tlv instanceof RawTlv raw) {
      out.octets(raw.octets());
    }
    return out.build();
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    TlvFraming.MIXED.outline(out, PrefixSidFormat::name, PrefixSidFormat::outlineTlv);
  }

  private static String name(int type) {
    return switch (type) {
      case LabelIndex.TYPE -> "label index";
      case OriginatorSrgb.TYPE -> "originator SRGB";
      case Srv6Service.LAYER_3 -> "SRv6 L3 service";
      case Srv6Service.LAYER_2 -> "SRv6 L2 service";
      default -> "TLV";
    };
  }

  private static void outlineTlv(int type, Outline out) {
    int length = out.rest().length();
    if (type == LabelIndex.TYPE && length == LABEL_INDEX_LENGTH) {
      Numbers.u8("reserved", out);
      Numbers.u16("flags", out);
      Numbers.u32("label index", out);
    } else if (type == OriginatorSrgb.TYPE && isSrgb(length)) {
      Numbers.u16("flags", out);
      while (!out.rest().isEmpty()) {
        Numbers.u24("first label", out);
        Numbers.u24("number of labels", out);
      }
    } else if (isService(type)) {
      Srv6Services.outline(out);
    } else {
      out.field("value", length, out.rest());
    }
  }

  private static boolean isService(int type) {
    return type == Srv6Service.LAYER_3 || type == Srv6Service.LAYER_2;
  }
}
