package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A secure path and one or two signature blocks that match it (RFC 8205 section 5.2). */
final class BgpSecPathFormat extends OpaqueFormat {
  private static final int KEY_AND_LENGTH = 22;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  BgpSecPathFormat() {
    super(AttributeType.BGPSEC_PATH, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < 2) {
      return MALFORMED;
    }
    int pathEnd = value.u16(0);
    if (pathEnd < 8 || (pathEnd - 2) % 6 != 0 || pathEnd > value.length()) {
      return MALFORMED;
    }
    int hops = (pathEnd - 2) / 6;
    int blocks = 0;
    int at = pathEnd;
    while (at < value.length() && blocks < 2) {
      int end = value.length() - at < 3 ? -1 : at + value.u16(at);
      if (end > value.length() || end < at + 3 || signatures(value, at + 3, end) != hops) {
        return MALFORMED;
      }
      at = end;
      blocks++;
    }
    return at == value.length() && blocks > 0 ? null : MALFORMED;
  }

  /** How many signatures fill a block, or -1 if they do not fill it. */
  private static int signatures(Value value, int from, int to) {
    int count = 0;
    int at = from;
    while (at < to) {
      if (to - at < KEY_AND_LENGTH || to - at - KEY_AND_LENGTH < value.u16(at + 20)) {
        return -1;
      }
      at += KEY_AND_LENGTH + value.u16(at + 20);
      count++;
    }
    return count;
  }
}
