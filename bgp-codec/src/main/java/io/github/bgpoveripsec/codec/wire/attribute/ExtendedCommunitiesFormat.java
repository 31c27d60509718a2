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

/** Eight octets each (RFC 7606 section 7.14, RFC 8097 section 2, RFC 8955 section 7). */
final class ExtendedCommunitiesFormat extends FormatWithParts {
  private static final int UNIT = 8;
  private static final int VALIDATION_STATE = 0x4300;
  private static final int LAST_STATE = 2;
  private static final int RATE_IN_BYTES = 0x8006;
  private static final int RATE_IN_PACKETS = 0x800c;

  /** Where the rate stands, behind type, subtype and an identifier. */
  private static final int RATE = 4;

  private static final Defect LENGTH =
      new Defect(ErrorRow.A_16, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  ExtendedCommunitiesFormat() {
    super(AttributeType.EXTENDED_COMMUNITIES, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 0 || value.length() % UNIT != 0 ? LENGTH : null;
  }

  /** Finds rates that are none, and states of origin validation that do not count. */
  @Override
  public void judgeParts(Value value, Context context, PartFindings findings) {
    boolean states = false;
    for (int at = 0; at < value.length(); at += UNIT) {
      int kind = value.u16(at);
      if (kind == VALIDATION_STATE) {
        states = true;
      } else if ((kind == RATE_IN_BYTES || kind == RATE_IN_PACKETS)
          && Float.isNaN(Float.intBitsToFloat(value.i32(at + RATE)))) {
        found(ErrorRow.A_16b, Handling.TREAT_AS_WITHDRAW, at, value, findings);
      }
    }
    if (states) {
      judgeStates(value, findings);
    }
  }

  /** Of several defined states the greatest counts, and the first of those that are equal. */
  private static void judgeStates(Value value, PartFindings findings) {
    int greatest = -1;
    for (int at = 0; at < value.length(); at += UNIT) {
      if (isState(value, at) && state(value, at) <= LAST_STATE) {
        greatest = greatest < 0 || state(value, at) > state(value, greatest) ? at : greatest;
      }
    }
    for (int at = 0; at < value.length(); at += UNIT) {
      if (isState(value, at) && at != greatest) {
        ErrorRow row = state(value, at) > LAST_STATE ? ErrorRow.A_16a : ErrorRow.A_16c;
        found(row, Handling.IGNORE, at, value, findings);
      }
    }
  }

  private static boolean isState(Value value, int at) {
    return value.u16(at) == VALIDATION_STATE;
  }

  private static int state(Value value, int at) {
    return value.at(at + UNIT - 1);
  }

  private static void found(
      ErrorRow row, Handling handling, int at, Value value, PartFindings findings) {
    findings.found(row, handling, value.begin() + at, value.begin() + at + UNIT);
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() > 0 && value.length() % UNIT == 0
        ? new ExtendedCommunities(found, value.octets())
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((ExtendedCommunities) attribute).octets());
  }
}
