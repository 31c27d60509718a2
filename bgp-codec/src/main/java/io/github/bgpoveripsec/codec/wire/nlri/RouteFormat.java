package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/** A format that takes a field apart route by route; each route says how long it is. */
abstract class RouteFormat extends NlriFormat {
  private static final int PATH_ID = 4;

  RouteFormat(Family family) {
    super(family);
  }

  /** How many octets the route at a place says it has; the first octet is there. */
  abstract int length(Octets octets, int at);

  /** What a route means that does not end in its field. */
  RouteDefect overrun() {
    return RouteDefect.MALFORMED;
  }

  /** What is wrong with a route, or null. */
  abstract @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings);

  /** Explains one route that ends in its field. */
  abstract void outlineRoute(Octets route, RouteForm form, Outline out);

  @Override
  public final void judge(Octets message, int from, int to, RouteForm form, PartFindings findings) {
    int at = from;
    while (at < to) {
      int end = end(message, at, to, form);
      if (end < 0) {
        findings.found(overrun().row(), overrun().handling(), at, to);
        return;
      }
      RouteDefect defect = judge(message.slice(at + pathId(form), end), form, findings);
      if (defect != null) {
        findings.found(defect.row(), defect.handling(), at, end);
      }
      at = end;
    }
  }

  @Override
  public final void outline(Octets octets, RouteForm form, Outline out) {
    int at = 0;
    int end = end(octets, 0, octets.length(), form);
    while (end > 0) {
      Octets route = octets.slice(at + pathId(form), end);
      out.group(
          "route",
          end - at,
          parts -> {
            outlinePathId(form, parts);
            outlineRoute(route, form, parts);
          });
      at = end;
      end = at < octets.length() ? end(octets, at, octets.length(), form) : -1;
    }
  }

  /** Explains the path identifier, if there is one. */
  static void outlinePathId(RouteForm form, Outline out) {
    if (form.pathIds() == PathIds.PRESENT) {
      out.field("path identifier", PATH_ID, Integer.toUnsignedLong(out.rest().i32(0)));
    }
  }

  @Override
  public final int end(Octets octets, int at, int to, RouteForm form) {
    int begin = at + pathId(form);
    if (begin >= to) {
      return -1;
    }
    int length = length(octets, begin);
    return length < 0 || length > to - begin ? -1 : begin + length;
  }

  private static int pathId(RouteForm form) {
    return form.pathIds() == PathIds.PRESENT ? PATH_ID : 0;
  }
}
