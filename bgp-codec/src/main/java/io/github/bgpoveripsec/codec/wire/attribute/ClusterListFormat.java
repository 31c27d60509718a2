package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.ClusterList;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import org.jspecify.annotations.Nullable;

/** Four octets each, from an internal peer (RFC 7606 section 7.10). */
final class ClusterListFormat extends ScopedFormat {
  private static final int UNIT = 4;
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_10a, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect EXTERNAL =
      new Defect(ErrorRow.A_10, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  ClusterListFormat() {
    super(AttributeType.CLUSTER_LIST, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect scope(Context context) {
    return context.external ? EXTERNAL : null;
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    return value.length() == 0 || value.length() % UNIT != 0 ? LENGTH : null;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() > 0 && value.length() % UNIT == 0
        ? new ClusterList(found, value.octets())
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((ClusterList) attribute).octets());
  }
}
