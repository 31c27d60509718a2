package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
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

/** AFI, SAFI and routes (RFC 7606 section 7.12). */
final class MpUnreachFormat extends FormatWithParts {
  private static final int SHORTEST = 3;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_15, Handling.RESET, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect FOREIGN =
      new Defect(ErrorRow.U_27, Handling.IGNORE, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  MpUnreachFormat() {
    super(AttributeType.MP_UNREACH_NLRI, PathAttribute.OPTIONAL_NON_TRANSITIVE);
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
    return null;
  }

  @Override
  public void judgeParts(Value value, Context context, PartFindings findings) {
    NlriFormat format = NlriFormats.of(value.u16(0), value.at(2));
    if (format != null) {
      int routes = value.from + SHORTEST;
      RouteForm form = context.form.withdrawn(format.family());
      format.judge(value.message, routes, value.to, form, findings);
    }
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (value.length() < SHORTEST) {
      return null;
    }
    Family family = Family.of(value.u16(0), value.at(2));
    return new MpUnreach(
        found,
        family,
        NlriFormats.read(family, value.slice(SHORTEST, value.length()), form.withdrawn(family)));
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    MpUnreach unreach = (MpUnreach) attribute;
    out.u16(unreach.family().afi().code())
        .u8(unreach.family().safi().code())
        .octets(unreach.nlri().octets());
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.named8("SAFI", out, Safi::new);
    if (octets.length() > SHORTEST) {
      Family family = Family.of(octets.u16(0), octets.at(2));
      MpFormats.outlineRoutes("withdrawn routes", family, form.withdrawn(family), out);
    }
  }
}
