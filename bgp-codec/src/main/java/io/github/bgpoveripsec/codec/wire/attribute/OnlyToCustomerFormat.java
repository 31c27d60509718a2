package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.OnlyToCustomer;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Asn;
import org.jspecify.annotations.Nullable;

/** One AS number of four octets (RFC 9234 section 5). */
final class OnlyToCustomerFormat extends AttributeFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_35, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_LENGTH_ERROR);

  OnlyToCustomerFormat() {
    super(AttributeType.ONLY_TO_CUSTOMER, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 4 ? null : LENGTH;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() == 4
        ? new OnlyToCustomer(found, Asn.of(Integer.toUnsignedLong(value.i32(0))))
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.i32((int) ((OnlyToCustomer) attribute).asn().value());
  }
}
