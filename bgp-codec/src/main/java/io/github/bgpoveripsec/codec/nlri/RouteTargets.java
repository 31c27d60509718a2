package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;
import java.util.Optional;

/** Requests for routes of VPNs, SAFI 132 (RFC 4684). */
public final class RouteTargets extends RouteList<RouteTarget> {
  private static final long serialVersionUID = 1L;
  private static final Family FAMILY = new Family(Afi.IPV4, Safi.ROUTE_TARGET);
  private static final int TARGET = 5;

  private RouteTargets(Field field, List<PathRoute<RouteTarget>> routes) {
    super(field, routes);
  }

  /**
   * The requests in a field.
   *
   * @param octets the field
   * @param pathIds whether path identifiers stand before them
   * @return the list, or nothing if one is malformed
   */
  public static Optional<RouteTargets> tryRead(Octets octets, PathIds pathIds) {
    Field field = new Field(octets, FAMILY, RouteForm.of(pathIds, LabelForm.ABSENT));
    return field
        .read(RouteEnd::afterBits, RouteTargets::tryRead)
        .map(routes -> new RouteTargets(field, routes));
  }

  /**
   * Reads one request.
   *
   * @param route its octets without path identifier
   * @return the request, or nothing if its length cannot be
   */
  public static Optional<RouteTarget> tryRead(Octets route) {
    int length = route.at(0);
    if (!RouteTarget.isLegal(length)) {
      return Optional.empty();
    }
    return Optional.of(
        length == 0
            ? RouteTarget.ALL
            : new RouteTarget(
                length,
                Asn.of(Integer.toUnsignedLong(route.i32(1))),
                PrefixBits.first64(route, TARGET)));
  }

  /**
   * A list of requests.
   *
   * @param routes the requests
   * @return the list
   * @throws IllegalArgumentException if only some have path identifiers
   */
  public static RouteTargets of(List<PathRoute<RouteTarget>> routes) {
    return tryRead(Field.write(routes, RouteTarget::write), pathIds(routes)).orElseThrow();
  }
}
