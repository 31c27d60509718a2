package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.EthernetSegmentId;
import io.github.bgpoveripsec.codec.nlri.EvpnIpPrefix;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.EvpnRoutes;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type, a length in octets, and what the type calls for (RFC 7432 section 7, RFC 9136). */
final class EvpnFormat extends RouteFormat {
  private static final int HEAD = 2;
  private static final int PREFIX = 5;
  private static final int LAST_ASSIGNED = 11;
  private static final int ROUTERS_MAC = 0x0603;
  private static final RouteDefect UNKNOWN = new RouteDefect(ErrorRow.N_12, Handling.IGNORE);
  private static final RouteDefect PREFIX_LENGTH = new RouteDefect(ErrorRow.N_14, Handling.RESET);
  private static final RouteDefect OVERLAY =
      new RouteDefect(ErrorRow.N_15, Handling.TREAT_AS_WITHDRAW);

  EvpnFormat(Family family) {
    super(family);
  }

  @Override
  int length(Octets octets, int at) {
    return octets.length() - at < HEAD ? -1 : HEAD + octets.at(at + 1);
  }

  @Override
  @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings) {
    int type = route.at(0);
    if (type == 0 || type > LAST_ASSIGNED) {
      return UNKNOWN;
    }
    boolean announced = form.labels() != LabelForm.WITHDRAWN;
    if (MulticastSync.isOne(type)) {
      return MulticastSync.judge(route.slice(HEAD, route.length()), type, announced);
    }
    Optional<EvpnRoute> read = EvpnRoutes.tryRead(route);
    if (read.isEmpty()) {
      boolean length = route.at(1) != 34 && route.at(1) != 58;
      return type == PREFIX && length ? PREFIX_LENGTH : RouteDefect.MALFORMED;
    }
    boolean prefix = announced && read.get() instanceof EvpnIpPrefix;
    return prefix && !leadsSomewhere((EvpnIpPrefix) read.get(), findings) ? OVERLAY : null;
  }

  /** Whether a prefix has a label or exactly one overlay index (RFC 9136 sections 3.1, 3.2). */
  private static boolean leadsSomewhere(EvpnIpPrefix route, PartFindings findings) {
    boolean segment = !route.segment().equals(EthernetSegmentId.ZERO);
    boolean gateway = !isZero(route.gateway());
    if (segment || gateway) {
      return !(segment && gateway);
    }
    return route.label().bits() != 0 || findings.hasExtendedCommunity(ROUTERS_MAC);
  }

  private static boolean isZero(Ip address) {
    return address.equals(Ipv4Address.of(0)) || address.equals(Ipv6Address.of(0, 0));
  }

  @Override
  void outlineRoute(Octets route, RouteForm form, Outline out) {
    out.field("route type", 1, route.at(0)).field("length", 1, route.length() - HEAD);
    VpnPrefixFormat.outlineDistinguisher(out);
    out.field(
        "route",
        out.rest().length(),
        EvpnRoutes.tryRead(route).map(EvpnRoute::toString).orElse("malformed"));
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return EvpnRoutes.tryRead(octets, form.pathIds());
  }
}
