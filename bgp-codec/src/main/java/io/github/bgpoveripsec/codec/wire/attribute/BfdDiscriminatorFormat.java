package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Mode, discriminator and TLVs with the source (RFC 9026 section 3.1.6). */
final class BfdDiscriminatorFormat extends OpaqueFormat {
  private static final int SHORTEST = 11;
  private static final int POINT_TO_MULTIPOINT = 1;
  private static final int SOURCE = 1;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_38, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  BfdDiscriminatorFormat() {
    super(AttributeType.BFD_DISCRIMINATOR, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < SHORTEST) {
      return MALFORMED;
    }
    boolean source = false;
    int at = 5;
    while (at < value.length()) {
      if (value.length() - at < 2 || value.length() - at - 2 < value.at(at + 1)) {
        return MALFORMED;
      }
      int length = value.at(at + 1);
      if (value.at(at) == SOURCE) {
        if (length != 4 && length != 16) {
          return MALFORMED;
        }
        source = true;
      }
      at += 2 + length;
    }
    return source || value.at(0) != POINT_TO_MULTIPOINT ? null : MALFORMED;
  }
}
