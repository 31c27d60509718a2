package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.SidStructure;
import io.github.bgpoveripsec.codec.attribute.Srv6Service;
import io.github.bgpoveripsec.codec.attribute.Srv6ServiceTlv;
import io.github.bgpoveripsec.codec.attribute.Srv6Sid;
import io.github.bgpoveripsec.codec.attribute.Srv6SidTlv;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ipv6Address;

/**
 * The SRv6 services in PREFIX_SID: read, written, judged and explained (RFC 9252 sections 2, 3).
 */
final class Srv6Services {
  private static final int SID_LENGTH = 21;

  private Srv6Services() {}

  /** Whether a reserved octet, sub-TLVs, and the sub-TLVs of an identifier fill a range. */
  static boolean isSound(Value value, int from, int to) {
    int at = from + 1;
    while (to - at >= 3) {
      int end = at + 3 + value.u16(at + 1);
      boolean sid = value.at(at) == Srv6Sid.TYPE;
      if (end > to || (sid && !isSid(value.message, value.from + at + 3, value.from + end))) {
        return false;
      }
      at = end;
    }
    return at == to;
  }

  private static boolean isSid(Octets octets, int from, int to) {
    return to - from >= SID_LENGTH && TlvFraming.MIXED.fills(octets, from + SID_LENGTH, to);
  }

  /** Whether a value can be read as a service, however its parts look. */
  static boolean fits(Octets value) {
    return !value.isEmpty() && TlvFraming.MIXED.fills(value, 1, value.length());
  }

  /** Reads a value that fits. */
  static Srv6Service read(int type, Octets value) {
    Octets tlvs = value.slice(1, value.length());
    return new Srv6Service(type, value.at(0), TlvFraming.MIXED.read(tlvs, Srv6Services::tlv));
  }

  private static Srv6ServiceTlv tlv(int type, Octets value) {
    if (type != Srv6Sid.TYPE || !isSid(value, 0, value.length())) {
      return new RawTlv(type, value);
    }
    return Srv6Sid.builder()
        .reservedBefore(value.at(0))
        .sid(Ipv6Address.of(value.i64(1), value.i64(9)))
        .flags(value.at(17))
        .behavior(value.u16(18))
        .reservedBehind(value.at(20))
        .tlvs(
            TlvFraming.MIXED.read(value.slice(SID_LENGTH, value.length()), Srv6Services::structure))
        .build();
  }

  private static Srv6SidTlv structure(int type, Octets value) {
    return type == SidStructure.TYPE && value.length() == SidStructure.LENGTH
        ? new SidStructure(value)
        : new RawTlv(type, value);
  }

  /** Writes the value of a service. */
  static void write(Srv6Service service, OctetsBuilder out) {
    out.u8(service.reserved());
    for (Srv6ServiceTlv tlv : service.tlvs()) {
      OctetsBuilder value = new OctetsBuilder(32);
      if (tlv instanceof Srv6Sid sid) {
        write(sid, value);
      } else if (tlv instanceof RawTlv raw) {
        value.octets(raw.octets());
      }
      TlvFraming.MIXED.write(tlv.type(), value.build(), out);
    }
  }

  private static void write(Srv6Sid sid, OctetsBuilder out) {
    out.u8(sid.reservedBefore()).i64(sid.sid().high()).i64(sid.sid().low());
    out.u8(sid.flags()).u16(sid.behavior()).u8(sid.reservedBehind());
    for (Srv6SidTlv tlv : sid.tlvs()) {
      Octets value =
          tlv instanceof SidStructure structure ? structure.octets() : ((RawTlv) tlv).octets();
      TlvFraming.MIXED.write(tlv.type(), value, out);
    }
  }

  /** Explains a value of any content. */
  static void outline(Outline out) {
    Numbers.u8("reserved", out);
    TlvFraming.MIXED.outline(
        out,
        type -> type == Srv6Sid.TYPE ? "SRv6 SID information" : "sub-TLV",
        (type, value) -> {
          if (type == Srv6Sid.TYPE && value.rest().length() >= SID_LENGTH) {
            outlineSid(value);
          } else {
            value.field("value", value.rest().length(), value.rest());
          }
        });
  }

  private static void outlineSid(Outline out) {
    Numbers.u8("reserved", out);
    out.field("SID", 16, Ipv6Address.of(out.rest().i64(0), out.rest().i64(8)));
    Numbers.u8("flags", out);
    Numbers.u16("endpoint behavior", out);
    Numbers.u8("reserved", out);
    TlvFraming.MIXED.outline(
        out,
        type -> type == SidStructure.TYPE ? "SID structure" : "sub-sub-TLV",
        (type, value) -> {
          if (type == SidStructure.TYPE && value.rest().length() == SidStructure.LENGTH) {
            outlineStructure(value);
          } else {
            value.field("value", value.rest().length(), value.rest());
          }
        });
  }

  private static void outlineStructure(Outline out) {
    Numbers.u8("locator block length", out);
    Numbers.u8("locator node length", out);
    Numbers.u8("function length", out);
    Numbers.u8("argument length", out);
    Numbers.u8("transposition length", out);
    Numbers.u8("transposition offset", out);
  }
}
