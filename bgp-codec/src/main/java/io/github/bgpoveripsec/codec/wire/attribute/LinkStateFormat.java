package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.LinkState;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.nlri.LinkStateOutline;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/** TLVs that fill the value (RFC 7752 section 6.2.2). */
final class LinkStateFormat extends AttributeFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_29, Handling.DISCARD, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  LinkStateFormat() {
    super(AttributeType.BGP_LS, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return TlvFraming.WIDE.fills(value.message, value.from, value.to) ? null : MALFORMED;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return TlvFraming.WIDE.fills(value.message, value.from, value.to)
        ? new LinkState(found, TlvFraming.WIDE.read(value.octets(), LinkStateTlv::new))
        : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    LinkStateTlv.write(((LinkState) attribute).tlvs(), out);
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    LinkStateOutline.tlvs(out);
  }
}
