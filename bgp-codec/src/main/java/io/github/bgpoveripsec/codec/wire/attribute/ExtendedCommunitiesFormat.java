package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.nlri.PartFindings;
import org.jspecify.annotations.Nullable;

/** Eight octets each (RFC 7606 section 7.14, RFC 8097 section 2). */
final class ExtendedCommunitiesFormat extends AttributeFormat {
  private static final int UNIT = 8;
  private static final int VALIDATION_STATE = 0x4300;
  private static final int LAST_STATE = 2;
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_16, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  ExtendedCommunitiesFormat() {
    super(AttributeType.EXTENDED_COMMUNITIES, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 0 || value.length() % UNIT != 0 ? LENGTH : null;
  }

  /** Finds states of origin validation that are not defined (RFC 8097 section 2). */
  @Override
  public void judgeParts(Value value, Context context, PartFindings findings) {
    for (int at = 0; at < value.length(); at += UNIT) {
      if (value.u16(at) == VALIDATION_STATE && value.at(at + UNIT - 1) > LAST_STATE) {
        findings.found(
            ErrorRow.A_16a, Handling.IGNORE, value.begin() + at, value.begin() + at + UNIT);
      }
    }
  }

  @Override
  public boolean fits(Value value, WireForm form) {
    return value.length() > 0 && value.length() % UNIT == 0;
  }

  @Override
  public PathAttribute read(int found, Value value, WireForm form) {
    return new ExtendedCommunities(found, value.octets());
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((ExtendedCommunities) attribute).octets());
  }
}
