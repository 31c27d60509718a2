package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import org.jspecify.annotations.Nullable;

/** A path with AS numbers of four octets, past a speaker of two (RFC 6793 section 6). */
final class As4PathFormat extends ScopedFormat {
  private static final Defect FROM_NEW_SPEAKER =
      new Defect(ErrorRow.A_17, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_17a, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect CONFEDERATION =
      new Defect(ErrorRow.A_17b, Handling.OK, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  private static final int WIDTH = 4;
  private static final int SHORTEST = 6;
  private static final int CONFED_SEQUENCE = 3;

  As4PathFormat() {
    super(AttributeType.AS4_PATH, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect scope(Context context) {
    return context.wide ? FROM_NEW_SPEAKER : null;
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    if (value.length() < SHORTEST) {
      return MALFORMED;
    }
    Defect defect = null;
    int at = 0;
    while (at < value.length()) {
      int end = AsPathFormat.segmentEnd(value, at, WIDTH);
      if (end < 0) {
        return MALFORMED;
      }
      if (value.at(at) >= CONFED_SEQUENCE) {
        defect = CONFEDERATION;
      }
      at = end;
    }
    return defect;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return AsPathAttribute.tryRead(type(), found, value.octets(), WIDTH).orElse(null);
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((AsPathAttribute) attribute).octets(WIDTH));
  }
}
