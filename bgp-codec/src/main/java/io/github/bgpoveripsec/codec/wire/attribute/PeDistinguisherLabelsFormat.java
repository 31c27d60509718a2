package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** An address of a provider edge and a label, again and again (RFC 6514 section 8). */
final class PeDistinguisherLabelsFormat extends OpaqueFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_27, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  PeDistinguisherLabelsFormat() {
    super(AttributeType.PE_DISTINGUISHER_LABELS, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    int length = value.length();
    return length > 0 && (allUnicast(value, 7) || allUnicast(value, 19)) ? null : MALFORMED;
  }

  private static boolean allUnicast(Value value, int unit) {
    if (value.length() % unit != 0) {
      return false;
    }
    for (int at = 0; at < value.length(); at += unit) {
      int first = value.at(at);
      boolean multicast = unit == 7 ? first >= 224 : first == 0xff;
      if (multicast) {
        return false;
      }
    }
    return true;
  }
}
