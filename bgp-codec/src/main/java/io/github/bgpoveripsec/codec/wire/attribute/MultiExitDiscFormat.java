package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import org.jspecify.annotations.Nullable;

/** Four octets (RFC 7606 section 7.4). */
final class MultiExitDiscFormat extends AttributeFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_4, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_LENGTH_ERROR);

  MultiExitDiscFormat() {
    super(AttributeType.MULTI_EXIT_DISC, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 4 ? null : LENGTH;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() == 4
        ? new MultiExitDisc(found, Integer.toUnsignedLong(value.i32(0)))
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.i32((int) ((MultiExitDisc) attribute).value());
  }
}
