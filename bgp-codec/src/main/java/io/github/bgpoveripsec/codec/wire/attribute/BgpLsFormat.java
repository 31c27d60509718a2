package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** TLVs that fill the value (RFC 7752 section 6.2.2). */
final class BgpLsFormat extends OpaqueFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_29, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  BgpLsFormat() {
    super(AttributeType.BGP_LS, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return TlvFraming.WIDE.fills(value.message, value.from, value.to) ? null : MALFORMED;
  }
}
