package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AtomicAggregate;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import org.jspecify.annotations.Nullable;

/** Nothing (RFC 7606 section 7.6). */
final class AtomicAggregateFormat extends AttributeFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_6, Handling.DISCARD, ErrorCode.ATTRIBUTE_LENGTH_ERROR);

  AtomicAggregateFormat() {
    super(AttributeType.ATOMIC_AGGREGATE, PathAttribute.WELL_KNOWN);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 0 ? null : LENGTH;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() == 0 ? new AtomicAggregate(found) : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    // Its presence says everything.
  }
}
