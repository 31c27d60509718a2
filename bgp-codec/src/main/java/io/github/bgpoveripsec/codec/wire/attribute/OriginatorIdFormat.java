package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.OriginatorId;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.jspecify.annotations.Nullable;

/** One BGP Identifier, from an internal peer (RFC 7606 section 7.9). */
final class OriginatorIdFormat extends ScopedFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_9a, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_LENGTH_ERROR);
  private static final Defect EXTERNAL =
      new Defect(ErrorRow.A_9, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  OriginatorIdFormat() {
    super(AttributeType.ORIGINATOR_ID, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect scope(Context context) {
    return context.external ? EXTERNAL : null;
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    return value.length() == 4 ? null : LENGTH;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() == 4 ? new OriginatorId(found, Ipv4Address.of(value.i32(0))) : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.i32(((OriginatorId) attribute).identifier().bits());
  }
}
