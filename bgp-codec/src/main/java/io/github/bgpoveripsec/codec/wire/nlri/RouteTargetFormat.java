package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.RouteTargets;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A length in bits, an AS number and the beginning of a route target (RFC 4684 section 4). */
final class RouteTargetFormat extends RouteFormat {
  private static final int ORIGIN = 4;
  private static final RouteDefect LENGTH = new RouteDefect(ErrorRow.N_21, Handling.RESET);

  RouteTargetFormat(Family family) {
    super(family);
  }

  @Override
  int length(Octets octets, int at) {
    return 1 + ((octets.at(at) + 7) >>> 3);
  }

  @Override
  @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings) {
    return RouteTargets.tryRead(route).isPresent() ? null : LENGTH;
  }

  @Override
  void outlineRoute(Octets route, RouteForm form, Outline out) {
    out.field("length in bits", 1, route.at(0));
    if (out.rest().length() >= ORIGIN) {
      out.field("origin AS", ORIGIN, Asn.of(Integer.toUnsignedLong(out.rest().i32(0))));
    }
    out.field("route target", out.rest().length(), out.rest());
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return RouteTargets.tryRead(octets, form.pathIds());
  }
}
