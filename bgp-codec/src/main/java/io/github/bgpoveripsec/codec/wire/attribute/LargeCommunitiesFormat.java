package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import org.jspecify.annotations.Nullable;

/** Twelve octets each (RFC 8092 section 6). */
final class LargeCommunitiesFormat extends AttributeFormat {
  private static final int UNIT = 12;
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_32, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  LargeCommunitiesFormat() {
    super(AttributeType.LARGE_COMMUNITIES, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 0 || value.length() % UNIT != 0 ? LENGTH : null;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() > 0 && value.length() % UNIT == 0
        ? new LargeCommunities(found, value.octets())
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((LargeCommunities) attribute).octets());
  }
}
