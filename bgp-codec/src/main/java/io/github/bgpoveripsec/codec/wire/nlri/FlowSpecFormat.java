package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.FlowSpecs;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A length, a route distinguisher in VPNs, and conditions (RFC 8955 section 4, RFC 8956). */
final class FlowSpecFormat extends RouteFormat {
  private static final int DISTINGUISHER = 8;
  private static final int LONGEST_PREFIX = 128;
  private static final RouteDefect LENGTH = new RouteDefect(ErrorRow.N_17, Handling.RESET);

  FlowSpecFormat(Family family) {
    super(family);
  }

  @Override
  int length(Octets octets, int at) {
    return FlowSpecs.length(octets, at);
  }

  @Override
  RouteDefect overrun() {
    return LENGTH;
  }

  @Override
  @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings) {
    if (FlowSpecs.tryRead(route, family()).isPresent()) {
      return null;
    }
    // The length is sound, so that a lenient session can do without this rule alone.
    boolean strict = findings.session().profile() == Profile.STRICT;
    return new RouteDefect(
        hasBadOffset(route) ? ErrorRow.N_19 : ErrorRow.N_18,
        strict ? Handling.RESET : Handling.IGNORE);
  }

  /** Whether a prefix of IPv6 has an offset that cannot be; prefixes come before all else. */
  private boolean hasBadOffset(Octets route) {
    int at = head(route);
    while (family().afi().equals(Afi.IPV6) && at + 2 < route.length() && route.at(at) <= 2) {
      int length = route.at(at + 1);
      int offset = route.at(at + 2);
      if (length > LONGEST_PREFIX || (offset >= length && length + offset != 0)) {
        return true;
      }
      at += 3 + ((length - offset + 7) >>> 3);
    }
    return false;
  }

  private int head(Octets route) {
    return FlowSpecs.headLength(route, 0) + (isVpn() ? DISTINGUISHER : 0);
  }

  private boolean isVpn() {
    return family().safi().equals(Safi.VPN_FLOW_SPEC);
  }

  @Override
  void outlineRoute(Octets route, RouteForm form, Outline out) {
    int head = FlowSpecs.headLength(route, 0);
    out.field("length", head, route.length() - head);
    if (isVpn()) {
      VpnPrefixFormat.outlineDistinguisher(out);
    }
    out.field(
        "conditions",
        out.rest().length(),
        FlowSpecs.tryRead(route, family())
            .map(rule -> rule.components().toString())
            .orElse("malformed"));
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return FlowSpecs.tryRead(octets, family(), form.pathIds());
  }
}
