package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation.Tunnel;
import io.github.bgpoveripsec.codec.attribute.TunnelEndpoint;
import io.github.bgpoveripsec.codec.attribute.TunnelSubTlv;
import io.github.bgpoveripsec.codec.attribute.TunnelType;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/** Tunnels, each a TLV of sub-TLVs with one egress endpoint (RFC 9012 section 13). */
final class TunnelEncapsulationFormat extends AttributeFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_23, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect TUNNEL_DROPPED =
      new Defect(ErrorRow.A_23a, Handling.OK, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  TunnelEncapsulationFormat() {
    super(AttributeType.TUNNEL_ENCAPSULATION, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    int tunnels = 0;
    int sound = 0;
    int at = 0;
    while (at < value.length()) {
      if (value.length() - at < 4 || value.length() - at - 4 < value.u16(at + 2)) {
        return MALFORMED;
      }
      int end = at + 4 + value.u16(at + 2);
      int endpoints = endpoints(value, at + 4, end);
      if (endpoints < 0) {
        return MALFORMED;
      }
      tunnels++;
      sound += endpoints == 1 ? 1 : 0;
      at = end;
    }
    if (sound == 0) {
      return MALFORMED;
    }
    return sound < tunnels ? TUNNEL_DROPPED : null;
  }

  /** How many sound endpoints a tunnel has, 0 if one is malformed, -1 if sub-TLVs overrun it. */
  private static int endpoints(Value value, int from, int to) {
    int endpoints = 0;
    boolean malformed = false;
    int at = from;
    while (at < to) {
      int head = value.at(at) < 128 ? 2 : 3;
      if (to - at < head) {
        return -1;
      }
      int length = head == 2 ? value.at(at + 1) : value.u16(at + 1);
      if (to - at - head < length) {
        return -1;
      }
      if (value.at(at) == TunnelEndpoint.TYPE) {
        endpoints++;
        malformed |= !isEndpoint(value, at + head, length);
      }
      at += head + length;
    }
    return malformed ? 0 : endpoints;
  }

  private static boolean isEndpoint(Value value, int at, int length) {
    return length >= TunnelParts.ENDPOINT_HEAD && TunnelParts.isEndpoint(value.u16(at + 4), length);
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return fits(value)
        ? new TunnelEncapsulation(
            found, TlvFraming.WIDE.read(value.octets(), TunnelEncapsulationFormat::tunnel))
        : null;
  }

  private static boolean fits(Value value) {
    Octets octets = value.octets();
    return TlvFraming.WIDE.fills(octets)
        && TlvFraming.WIDE.read(octets, (type, tunnel) -> TlvFraming.BY_TYPE.fills(tunnel)).stream()
            .allMatch(full -> full);
  }

  private static Tunnel tunnel(int type, Octets value) {
    return new Tunnel(
        new TunnelType(type),
        TlvFraming.BY_TYPE.read(value, (part, octets) -> TunnelParts.read(type, part, octets)));
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    for (Tunnel tunnel : ((TunnelEncapsulation) attribute).tunnels()) {
      OctetsBuilder parts = new OctetsBuilder(32);
      for (TunnelSubTlv part : tunnel.parts()) {
        TlvFraming.BY_TYPE.write(part.type(), TunnelParts.value(part), parts);
      }
      TlvFraming.WIDE.write(tunnel.type().code(), parts.build(), out);
    }
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    TlvFraming.WIDE.outline(
        out,
        type -> "tunnel " + new TunnelType(type),
        (type, tunnel) ->
            TlvFraming.BY_TYPE.outline(
                tunnel,
                TunnelParts::name,
                (part, value) -> TunnelParts.outline(type, part, value)));
  }
}
