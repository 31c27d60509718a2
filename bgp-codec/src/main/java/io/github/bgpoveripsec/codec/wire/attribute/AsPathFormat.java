package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.FirstAsCheck;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.model.net.Asn;
import org.jspecify.annotations.Nullable;

/** Segments of a type, a count and so many AS numbers (RFC 7606 section 7.2). */
final class AsPathFormat extends AttributeFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW, ErrorCode.MALFORMED_AS_PATH);
  private static final Defect SET =
      new Defect(ErrorRow.A_2b, Handling.TREAT_AS_WITHDRAW, ErrorCode.MALFORMED_AS_PATH);
  private static final Defect FIRST =
      new Defect(ErrorRow.A_2c, Handling.TREAT_AS_WITHDRAW, ErrorCode.MALFORMED_AS_PATH);
  private static final Defect FIRST_RESETS =
      new Defect(ErrorRow.A_2c, Handling.RESET, ErrorCode.MALFORMED_AS_PATH);

  private static final int AS_SET = 1;
  private static final int CONFED_SEQUENCE = 3;
  private static final int CONFED_SET = 4;

  AsPathFormat() {
    super(AttributeType.AS_PATH, PathAttribute.WELL_KNOWN);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    int width = context.form.asnWidth().octets();
    boolean confederation = context.session.peerType() == PeerType.CONFEDERATION_EXTERNAL;
    // Not even an empty path begins as RFC 5065 section 5 wants it.
    if (confederation && (value.length() == 0 || value.at(0) != CONFED_SEQUENCE)) {
      return MALFORMED;
    }
    Defect set = null;
    int at = 0;
    while (at < value.length()) {
      int end = segmentEnd(value, at, width);
      if (end < 0 || (value.at(at) >= CONFED_SEQUENCE && context.external)) {
        return MALFORMED;
      }
      if (value.at(at) == AS_SET || value.at(at) == CONFED_SET) {
        set = context.session.asSets() == AsSets.REFUSED ? SET : null;
      }
      at = end;
    }
    return set == null ? first(value, context) : set;
  }

  /** The place after a segment, or -1 if it is malformed or holds AS 0 (RFC 7607 section 2). */
  static int segmentEnd(Value value, int at, int width) {
    if (value.length() - at < 2) {
      return -1;
    }
    int type = value.at(at);
    int count = value.at(at + 1);
    int end = at + 2 + count * width;
    if (type < AS_SET || type > CONFED_SET || count == 0 || end > value.length()) {
      return -1;
    }
    for (int i = at + 2; i < end; i += width) {
      if ((width == 2 ? value.u16(i) : value.i32(i)) == 0) {
        return -1;
      }
    }
    return end;
  }

  private static @Nullable Defect first(Value value, Context context) {
    if (!context.external
        || context.session.firstAsCheck() == FirstAsCheck.OFF
        || context.session.peerAsn().isEmpty()) {
      return null;
    }
    Asn peer = context.session.peerAsn().get();
    // A speaker of two octets is shown AS_TRANS (RFC 6793 section 4.2.2).
    Asn expected = context.wide || peer.fitsTwoOctets() ? peer : Asn.AS_TRANS;
    boolean matches =
        value.length() > 2
            && value.at(0) != AS_SET
            && (context.wide ? Integer.toUnsignedLong(value.i32(2)) : value.u16(2))
                == expected.value();
    if (matches) {
      return null;
    }
    return context.session.firstAsCheck() == FirstAsCheck.RESET ? FIRST_RESETS : FIRST;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return AsPathAttribute.tryRead(type(), found, value.octets(), form.asnWidth().octets())
        .orElse(null);
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((AsPathAttribute) attribute).octets(form.asnWidth().octets()));
  }
}
