package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Descriptors of at least 36 octets (RFC 5543 section 3, RFC 7606 section 7.13). */
final class TrafficEngineeringFormat extends OpaqueFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_24, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  TrafficEngineeringFormat() {
    super(AttributeType.TRAFFIC_ENGINEERING, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() >= 36 ? null : MALFORMED;
  }
}
