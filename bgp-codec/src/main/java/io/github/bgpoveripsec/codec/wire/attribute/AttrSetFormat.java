package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttrSet;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An AS number and a list of attributes, without multiprotocol routes (RFC 6368 section 5). */
final class AttrSetFormat extends AttributeFormat {
  private static final int HEAD = 4;
  private static final WireForm INSIDE = new WireForm(AsnWidth.FOUR, Set.of(), Set.of());
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_128, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  AttrSetFormat() {
    super(AttributeType.ATTR_SET, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < HEAD) {
      return MALFORMED;
    }
    int from = value.from;
    int end = value.to;
    int at = from + HEAD;
    Context inner = context.inside();
    Defect defect = null;
    while (at < end && defect == null) {
      if (!value.showAttribute(at, end)) {
        value.show(from, end);
        return MALFORMED;
      }
      defect = member(value.message.at(at), value.message.at(at + 1), value, inner);
      at = value.to;
    }
    value.show(from, end);
    return defect == null ? null : MALFORMED;
  }

  /** Judges an inner attribute; what only the session outside decides does not count here. */
  private static @Nullable Defect member(int flags, int type, Value value, Context inner) {
    if (type == AttributeType.MP_REACH_NLRI.code()
        || type == AttributeType.MP_UNREACH_NLRI.code()) {
      return MALFORMED;
    }
    // NEXT_HOP is ignored.
    AttributeFormat format = type == AttributeType.NEXT_HOP.code() ? null : inside(type);
    Defect defect = format == null ? null : format.judge(flags, value, inner);
    return defect == null || defect.handling() == Handling.OK ? null : defect;
  }

  /** A set inside the set is not taken apart: depth must not be hostile. */
  private static @Nullable AttributeFormat inside(int type) {
    return type == AttributeType.ATTR_SET.code() ? null : AttributeFormats.of(type);
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (!fits(value)) {
      return null;
    }
    Octets message = value.message;
    List<PathAttribute> attributes = new ArrayList<>();
    Value inner = new Value(message);
    for (int at = value.from + HEAD; inner.showAttribute(at, value.to); at = inner.to) {
      int type = message.at(at + 1);
      attributes.add(
          inside(type) == null
              ? new RawAttribute(new AttributeType(type), message.at(at), inner.octets())
              : AttributeFormats.read(type, message.at(at), inner, INSIDE));
    }
    return new AttrSet(found, Asn.of(Integer.toUnsignedLong(value.i32(0))), attributes);
  }

  private static boolean fits(Value value) {
    if (value.length() < HEAD) {
      return false;
    }
    Value inner = new Value(value.message);
    int at = value.from + HEAD;
    while (at < value.to && inner.showAttribute(at, value.to)) {
      at = inner.to;
    }
    return at == value.to;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    AttrSet set = (AttrSet) attribute;
    out.i32((int) set.origin().value()).octets(AttributeLists.write(set.attributes(), INSIDE));
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Numbers.u32("origin AS", out);
    out.group(
        "attributes",
        out.rest().length(),
        list -> AttributeLists.outline(list, INSIDE, AttrSetFormat::inside));
  }
}
