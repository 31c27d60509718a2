package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.Sfp;
import io.github.bgpoveripsec.codec.attribute.SfpAssociation;
import io.github.bgpoveripsec.codec.attribute.SfpFunctions;
import io.github.bgpoveripsec.codec.attribute.SfpHop;
import io.github.bgpoveripsec.codec.attribute.SfpHopTlv;
import io.github.bgpoveripsec.codec.attribute.SfpTlv;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TLVs, among them a hop with at least one sub-TLV (RFC 9015 section 3.2). */
final class SfpFormat extends AttributeFormat {
  private static final int ASSOCIATION_LENGTH = 12;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_37, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  SfpFormat() {
    super(AttributeType.SFP, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  Defect wrongFlags(int found) {
    return MALFORMED;
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    boolean hop = false;
    int at = 0;
    while (at < value.length()) {
      if (value.length() - at < 3 || value.length() - at - 3 < value.u16(at + 1)) {
        return MALFORMED;
      }
      int end = at + 3 + value.u16(at + 1);
      if (value.at(at) == SfpHop.TYPE) {
        // The service index stands before the sub-TLVs.
        if (!hasSubTlvs(value, at + 4, end)) {
          return MALFORMED;
        }
        hop = true;
      }
      at = end;
    }
    return hop ? null : MALFORMED;
  }

  private static boolean hasSubTlvs(Value value, int from, int to) {
    int at = from;
    while (to - at >= 3) {
      at += 3 + value.u16(at + 1);
    }
    return at == to && at > from;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return TlvFraming.MIXED.fills(value.octets())
        ? new Sfp(found, TlvFraming.MIXED.read(value.octets(), SfpFormat::tlv))
        : null;
  }

  /** A part whose value has not the form of its type stays raw. */
  private static SfpTlv tlv(int type, Octets value) {
    if (isAssociation(type, value)) {
      RouteDistinguisher path = new RouteDistinguisher(value.i64(1));
      return new SfpAssociation(value.at(0), path, value.u24(9));
    }
    return isHop(type, value)
        ? new SfpHop(
            value.at(0), TlvFraming.MIXED.read(value.slice(1, value.length()), SfpFormat::hopTlv))
        : new RawTlv(type, value);
  }

  private static boolean isAssociation(int type, Octets value) {
    return type == SfpAssociation.TYPE && value.length() == ASSOCIATION_LENGTH;
  }

  private static boolean isHop(int type, Octets value) {
    return type == SfpHop.TYPE
        && !value.isEmpty()
        && TlvFraming.MIXED.fills(value, 1, value.length());
  }

  private static SfpHopTlv hopTlv(int type, Octets value) {
    if (!isFunctions(type, value)) {
      return new RawTlv(type, value);
    }
    List<RouteDistinguisher> instances = new ArrayList<>();
    for (int at = 2; at < value.length(); at += Long.BYTES) {
      instances.add(new RouteDistinguisher(value.i64(at)));
    }
    return new SfpFunctions(value.u16(0), instances);
  }

  private static boolean isFunctions(int type, Octets value) {
    return type == SfpFunctions.TYPE && value.length() % Long.BYTES == 2;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    for (SfpTlv tlv : ((Sfp) attribute).tlvs()) {
      OctetsBuilder value = new OctetsBuilder(32);
      if (tlv instanceof SfpAssociation association) {
        value.u8(association.kind()).i64(association.path().bits());
        value.u24(association.identifier());
      } else if (tlv instanceof SfpHop hop) {
        value.u8(hop.index());
        hop.tlvs().forEach(part -> TlvFraming.MIXED.write(part.type(), value(part), value));
      } else if (tlv instanceof RawTlv raw) {
        value.octets(raw.octets());
      }
      TlvFraming.MIXED.write(tlv.type(), value.build(), out);
    }
  }

  private static Octets value(SfpHopTlv tlv) {
    OctetsBuilder out = new OctetsBuilder(16);
    if (tlv instanceof SfpFunctions functions) {
      out.u16(functions.function());
      functions.instances().forEach(instance -> out.i64(instance.bits()));
    } else if (tlv instanceof RawTlv raw) {
      out.octets(raw.octets());
    }
    return out.build();
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    TlvFraming.MIXED.outline(out, SfpFormat::name, SfpFormat::outlineTlv);
  }

  private static String name(int type) {
    return switch (type) {
      case SfpAssociation.TYPE -> "association";
      case SfpHop.TYPE -> "hop";
      case SfpFunctions.TYPE -> "service function type";
      case 4 -> "MPLS swapping/stacking";
      case 5 -> "SFP traversal with MPLS label stack";
      default -> "TLV";
    };
  }

  private static void outlineTlv(int type, Outline out) {
    if (isAssociation(type, out.rest())) {
      Numbers.u8("association type", out);
      out.field("associated SFPR-RD", Long.BYTES, new RouteDistinguisher(out.rest().i64(0)));
      Numbers.u24("associated SPI", out);
    } else if (type == SfpHop.TYPE) {
      Numbers.u8("service index", out);
      TlvFraming.MIXED.outline(out, SfpFormat::name, SfpFormat::outlineHopTlv);
    } else {
      out.field("value", out.rest().length(), out.rest());
    }
  }

  private static void outlineHopTlv(int type, Outline out) {
    if (!isFunctions(type, out.rest())) {
      out.field("value", out.rest().length(), out.rest());
      return;
    }
    Numbers.u16("service function type", out);
    while (!out.rest().isEmpty()) {
      out.field("SFIR-RD", Long.BYTES, new RouteDistinguisher(out.rest().i64(0)));
    }
  }
}
