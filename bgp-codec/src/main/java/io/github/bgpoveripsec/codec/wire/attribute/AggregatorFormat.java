package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute.Speaker;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.jspecify.annotations.Nullable;

/**
 * An AS number of the session's width, or of four octets, and an address (RFC 7606 section 7.7).
 */
final class AggregatorFormat extends ScopedFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_7, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect MALFORMED_WIDE =
      new Defect(ErrorRow.A_18a, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);
  private static final Defect FROM_NEW_SPEAKER =
      new Defect(ErrorRow.A_18, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  private final boolean wideForm;

  AggregatorFormat(AttributeType type) {
    super(type, PathAttribute.OPTIONAL_TRANSITIVE);
    this.wideForm = type.equals(AttributeType.AS4_AGGREGATOR);
  }

  @Override
  @Nullable Defect scope(Context context) {
    return wideForm && context.wide ? FROM_NEW_SPEAKER : null;
  }

  @Override
  @Nullable Defect contentInScope(Value value, Context context) {
    int width = width(context.form);
    boolean sound = value.length() == width + 4 && (width == 2 ? value.u16(0) : value.i32(0)) != 0;
    if (sound) {
      return null;
    }
    return wideForm ? MALFORMED_WIDE : MALFORMED;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    int width = width(form);
    if (value.length() != width + 4) {
      return null;
    }
    long asn = width == 2 ? value.u16(0) : Integer.toUnsignedLong(value.i32(0));
    return new AggregatorAttribute(
        type(), found, new Speaker(Asn.of(asn), Ipv4Address.of(value.i32(width))));
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    Speaker speaker = ((AggregatorAttribute) attribute).speaker();
    if (width(form) == 2) {
      out.u16((int) speaker.asn().value());
    } else {
      out.i32((int) speaker.asn().value());
    }
    out.i32(speaker.address().bits());
  }

  private int width(WireForm form) {
    return wideForm ? AsnWidth.FOUR.octets() : form.asnWidth().octets();
  }
}
