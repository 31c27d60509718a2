package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** An AS number and a list of attributes, without multiprotocol routes (RFC 6368 section 5). */
final class AttrSetFormat extends OpaqueFormat {
  private static final int EXTENDED_LENGTH = 0x10;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_128, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  AttrSetFormat() {
    super(AttributeType.ATTR_SET, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < 4) {
      return MALFORMED;
    }
    int from = value.from;
    int end = value.to;
    int at = from + 4;
    Context inner = context.inside();
    Defect defect = null;
    while (at < end && defect == null) {
      boolean extended = (value.message.at(at) & EXTENDED_LENGTH) != 0;
      int head = extended ? 4 : 3;
      if (end - at < head) {
        return MALFORMED;
      }
      int length = extended ? value.message.u16(at + 2) : value.message.at(at + 2);
      if (end - at - head < length) {
        return MALFORMED;
      }
      value.show(at + head, at + head + length);
      defect = member(value.message.at(at), value.message.at(at + 1), value, inner);
      at += head + length;
    }
    value.show(from, end);
    return defect == null ? null : MALFORMED;
  }

  /** Judges an inner attribute; what only the session outside decides does not count here. */
  private static @Nullable Defect member(int flags, int type, Value value, Context inner) {
    if (type == AttributeType.MP_REACH_NLRI.code()
        || type == AttributeType.MP_UNREACH_NLRI.code()) {
      return MALFORMED;
    }
    // NEXT_HOP is ignored, and a set inside the set is not taken apart: depth must not be hostile.
    AttributeFormat format =
        type == AttributeType.NEXT_HOP.code() || type == AttributeType.ATTR_SET.code()
            ? null
            : AttributeFormats.of(type);
    Defect defect = format == null ? null : format.judge(flags, value, inner);
    return defect == null || defect.handling() == Handling.OK ? null : defect;
  }
}
