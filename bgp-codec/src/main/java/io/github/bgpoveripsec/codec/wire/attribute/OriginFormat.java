package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One octet of 0 to 2 (RFC 7606 section 7.1). */
final class OriginFormat extends AttributeFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_1, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_LENGTH_ERROR);
  private static final Defect VALUE =
      new Defect(ErrorRow.A_1, Handling.TREAT_AS_WITHDRAW, ErrorCode.INVALID_ORIGIN);

  /** Nearly every UPDATE has one of these three. */
  private static final List<OriginAttribute> USUAL =
      Stream.of(Origin.IGP, Origin.EGP, Origin.INCOMPLETE).map(OriginAttribute::of).toList();

  OriginFormat() {
    super(AttributeType.ORIGIN, PathAttribute.WELL_KNOWN);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() != 1) {
      return LENGTH;
    }
    return value.at(0) > 2 ? VALUE : null;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (value.length() != 1 || value.at(0) > 2) {
      return null;
    }
    OriginAttribute usual = USUAL.get(value.at(0));
    return found == usual.flags() ? usual : new OriginAttribute(found, usual.origin());
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.u8(((OriginAttribute) attribute).origin().code());
  }
}
