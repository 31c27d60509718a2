package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** TLVs, among them a hop with at least one sub-TLV (RFC 9015 section 3.2). */
final class SfpFormat extends OpaqueFormat {
  private static final int HOP = 2;
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
      if (value.at(at) == HOP) {
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
}
