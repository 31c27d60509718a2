package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Tunnels, each a TLV of sub-TLVs with one egress endpoint (RFC 9012 section 13). */
final class TunnelEncapsulationFormat extends OpaqueFormat {
  private static final int EGRESS_ENDPOINT = 6;
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
      if (value.at(at) == EGRESS_ENDPOINT) {
        endpoints++;
        malformed |= !isEndpoint(value, at + head, length);
      }
      at += head + length;
    }
    return malformed ? 0 : endpoints;
  }

  /** Four reserved octets, a family, and an address of it or none. */
  private static boolean isEndpoint(Value value, int at, int length) {
    if (length < 6) {
      return false;
    }
    return switch (value.u16(at + 4)) {
      case 0 -> length == 6;
      case 1 -> length == 10;
      case 2 -> length == 22;
      default -> false;
    };
  }
}
