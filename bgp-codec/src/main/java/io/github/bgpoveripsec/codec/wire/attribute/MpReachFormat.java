package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormat;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import io.github.bgpoveripsec.codec.wire.nlri.PartFindings;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/** AFI, SAFI, next hop, a reserved octet and routes (RFC 7606 section 7.11). */
final class MpReachFormat extends FormatWithParts {
  private static final int SHORTEST = 5;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_14, Handling.RESET, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect FOREIGN =
      new Defect(ErrorRow.U_27, Handling.IGNORE, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  MpReachFormat() {
    super(AttributeType.MP_REACH_NLRI, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  Defect wrongFlags(int found) {
    return MALFORMED;
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < SHORTEST) {
      return MALFORMED;
    }
    if (MpFormats.isForeign(value.u16(0), value.at(2), context)) {
      return FOREIGN;
    }
    int hop = value.at(3);
    if (hop > value.length() - SHORTEST
        || !MpFormats.hopFits(value.u16(0), value.at(2), hop, context)) {
      return MALFORMED;
    }
    return null;
  }

  @Override
  public void judgeParts(Value value, Context context, PartFindings findings) {
    NlriFormat format = NlriFormats.of(value.u16(0), value.at(2));
    if (format != null) {
      int routes = value.from + SHORTEST + value.at(3);
      RouteForm form = context.form.announced(format.family());
      format.judge(value.message, routes, value.to, form, findings);
    }
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (value.length() < SHORTEST || value.at(3) > value.length() - SHORTEST) {
      return null;
    }
    Family family = Family.of(value.u16(0), value.at(2));
    int hop = value.at(3);
    return new MpReach(
        found,
        new MpReach.Hop(family, value.slice(4, 4 + hop), value.at(4 + hop)),
        NlriFormats.read(
            family, value.slice(SHORTEST + hop, value.length()), form.announced(family)));
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    MpReach reach = (MpReach) attribute;
    out.u16(reach.family().afi().code())
        .u8(reach.family().safi().code())
        .u8(reach.hop().octets().length())
        .octets(reach.hop().octets())
        .u8(reach.hop().reserved())
        .octets(reach.nlri().octets());
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.named8("SAFI", out, Safi::new);
    int hop = Numbers.u8("next hop length", out);
    if (octets.length() < SHORTEST || hop > octets.length() - SHORTEST) {
      return;
    }
    Family family = Family.of(octets.u16(0), octets.at(2));
    MpFormats.outlineHop(new MpReach.Hop(family, octets.slice(4, 4 + hop), 0), out);
    Numbers.u8("reserved", out);
    MpFormats.outlineRoutes("NLRI", family, form.announced(family), out);
  }
}
