package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PmsiTunnel;
import io.github.bgpoveripsec.codec.attribute.PmsiTunnelType;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Flags, tunnel type, label, and an identifier of the type&apos;s form (RFC 6514 section 5). */
final class PmsiTunnelFormat extends AttributeFormat {
  private static final int HEAD = 5;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_22, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  PmsiTunnelFormat() {
    super(AttributeType.PMSI_TUNNEL, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() >= HEAD && TunnelIdentifiers.fits(value.at(1), value, HEAD)
        ? null
        : MALFORMED;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() >= HEAD
        ? new PmsiTunnel(
            found, value.at(0), new MplsLabel(value.octets().u24(2)), tunnel(value.octets()))
        : null;
  }

  private static PmsiTunnel.Tunnel tunnel(Octets value) {
    return new PmsiTunnel.Tunnel(
        new PmsiTunnelType(value.at(1)), value.slice(HEAD, value.length()));
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    PmsiTunnel pmsi = (PmsiTunnel) attribute;
    out.u8(pmsi.tunnelFlags())
        .u8(pmsi.tunnel().type().code())
        .u24(pmsi.label().bits())
        .octets(pmsi.tunnel().identifier());
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Numbers.u8("flags", out);
    Numbers.named8("tunnel type", out, PmsiTunnelType::new);
    Labels.outline("label", out);
    if (octets.length() > HEAD) {
      List<Ip> addresses = tunnel(octets).addresses();
      int each = (octets.length() - HEAD) / Math.max(1, addresses.size());
      addresses.forEach(address -> out.field("tunnel identifier", each, address));
      out.field("tunnel identifier", out.rest().length(), out.rest());
    }
  }
}
