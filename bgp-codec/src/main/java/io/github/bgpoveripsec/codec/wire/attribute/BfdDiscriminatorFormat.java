package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.BfdDiscriminator;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mode, discriminator and TLVs with the source (RFC 9026 section 3.1.6). */
final class BfdDiscriminatorFormat extends AttributeFormat {
  private static final int HEAD = 5;
  private static final int SHORTEST = 11;
  private static final int SOURCE = 1;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_38, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  BfdDiscriminatorFormat() {
    super(AttributeType.BFD_DISCRIMINATOR, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < SHORTEST) {
      return MALFORMED;
    }
    boolean source = false;
    int at = HEAD;
    while (at < value.length()) {
      if (value.length() - at < 2 || value.length() - at - 2 < value.at(at + 1)) {
        return MALFORMED;
      }
      int length = value.at(at + 1);
      if (value.at(at) == SOURCE) {
        if (length != 4 && length != 16) {
          return MALFORMED;
        }
        source = true;
      }
      at += 2 + length;
    }
    return source || value.at(0) != BfdDiscriminator.POINT_TO_MULTIPOINT ? null : MALFORMED;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() >= HEAD
            && TlvFraming.NARROW.fills(value.message, value.from + HEAD, value.to)
        ? new BfdDiscriminator(
            found,
            value.at(0),
            Integer.toUnsignedLong(value.i32(1)),
            TlvFraming.NARROW.read(value.slice(HEAD, value.length()), RawTlv::new))
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    BfdDiscriminator bfd = (BfdDiscriminator) attribute;
    out.u8(bfd.mode()).i32((int) bfd.discriminator());
    for (RawTlv tlv : bfd.tlvs()) {
      TlvFraming.NARROW.write(tlv.type(), tlv.octets(), out);
    }
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Numbers.u8("mode", out);
    Numbers.u32("discriminator", out);
    TlvFraming.NARROW.outline(
        out,
        type -> type == SOURCE ? "source" : "TLV",
        (type, value) -> {
          Optional<Ip> source = type == SOURCE ? Addresses.tryRead(value.rest()) : Optional.empty();
          value.field(
              source.isPresent() ? "address" : "value",
              value.rest().length(),
              source.isPresent() ? source.get() : value.rest());
        });
  }
}
