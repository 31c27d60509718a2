package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import org.jspecify.annotations.Nullable;

/**
 * TLVs of label indices, label ranges and SRv6 services (RFC 8669 section 3, RFC 9252 section 7).
 */
final class PrefixSidFormat extends OpaqueFormat {
  private static final int LABEL_INDEX = 1;
  private static final int SRGB = 3;
  private static final int SRV6_L3 = 5;
  private static final int SRV6_L2 = 6;
  private static final int SID_INFORMATION = 1;
  private static final int SID_INFORMATION_LENGTH = 21;
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

  @Override
  Defect wrongFlags() {
    return MALFORMED;
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    int at = 0;
    while (at < value.length()) {
      if (value.length() - at < 3) {
        return MALFORMED;
      }
      int type = value.at(at);
      int length = value.u16(at + 1);
      boolean service = type == SRV6_L3 || type == SRV6_L2;
      int begin = at + 3;
      if (length > value.length() - begin) {
        return service ? SERVICE_MALFORMED : MALFORMED;
      }
      if (service && !isService(value, begin, begin + length)) {
        return SERVICE_MALFORMED;
      }
      boolean legal =
          type == LABEL_INDEX ? length == 7 : type != SRGB || (length >= 8 && length % 6 == 2);
      if (!legal) {
        return MALFORMED;
      }
      at = begin + length;
    }
    return value.length() == 0 ? MALFORMED : null;
  }

  /** A reserved octet and sub-TLVs; the one with the SID has sub-TLVs of its own. */
  private static boolean isService(Value value, int from, int to) {
    int at = from + 1;
    while (to - at >= 3) {
      int end = at + 3 + value.u16(at + 1);
      boolean sid = value.at(at) == SID_INFORMATION;
      if (end > to || (sid && !isSid(value, at + 3, end))) {
        return false;
      }
      at = end;
    }
    return at == to;
  }

  private static boolean isSid(Value value, int from, int to) {
    int at = from + SID_INFORMATION_LENGTH;
    while (to - at >= 3) {
      at += 3 + value.u16(at + 1);
    }
    return at == to;
  }
}
