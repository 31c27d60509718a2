package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LinkStateObject;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoute;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoutes;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type, a length, a route distinguisher in VPNs, and what the type calls for (RFC 7752, RFC
 * 9552).
 */
final class LinkStateFormat extends RouteFormat {
  private static final int INSTANCE = 8;
  private static final RouteDefect MALFORMED = new RouteDefect(ErrorRow.N_13a, Handling.IGNORE);

  LinkStateFormat(Family family) {
    super(family);
  }

  @Override
  int length(Octets octets, int at) {
    return LinkStateRoutes.length(octets, at);
  }

  /** The length of a route says where the next begins, whatever is wrong inside. */
  @Override
  @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings) {
    LinkStateRoute read = LinkStateRoutes.read(route, family());
    boolean known = LinkStateRoute.isKnown(read.type());
    boolean sound = read.distinguisher().isPresent() == isVpn();
    return sound && (!known || read.body() instanceof LinkStateObject) ? null : MALFORMED;
  }

  private boolean isVpn() {
    return family().safi().equals(Safi.LINK_STATE_VPN);
  }

  @Override
  void outlineRoute(Octets route, RouteForm form, Outline out) {
    Numbers.u16("NLRI type", out);
    Numbers.u16("length", out);
    if (isVpn()) {
      VpnPrefixFormat.outlineDistinguisher(out);
    }
    if (LinkStateRoute.isKnown(route.u16(0))) {
      Numbers.u8("protocol", out);
      boolean whole = out.rest().length() >= INSTANCE;
      out.field("instance", INSTANCE, whole ? Long.toUnsignedString(out.rest().i64(0)) : "cut off");
      LinkStateOutline.tlvs(out);
    } else {
      out.field("value", out.rest().length(), out.rest());
    }
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return LinkStateRoutes.tryRead(octets, family(), form.pathIds());
  }
}
