package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/** Routes of Ethernet VPNs, SAFI 70 (RFC 7432). */
public final class EvpnRoutes extends RouteList<EvpnRoute> {
  private static final long serialVersionUID = 1L;
  private static final Family FAMILY = new Family(Afi.L2VPN, Safi.EVPN);
  private static final int HEAD = 2;

  private EvpnRoutes(Field field, List<PathRoute<EvpnRoute>> routes) {
    super(field, routes);
  }

  /**
   * The routes in a field.
   *
   * @param octets the field
   * @param pathIds whether path identifiers stand before the routes
   * @return the list, or nothing if a route is malformed; one of an unknown type never is
   */
  public static Optional<EvpnRoutes> tryRead(Octets octets, PathIds pathIds) {
    Field field = new Field(octets, FAMILY, RouteForm.of(pathIds, LabelForm.ABSENT));
    return field
        .read(EvpnRoutes::end, EvpnRoutes::tryRead)
        .map(list -> new EvpnRoutes(field, list));
  }

  /**
   * Reads one route.
   *
   * @param route its octets with type and length, without path identifier
   * @return the route, or nothing if it is malformed
   */
  public static Optional<EvpnRoute> tryRead(Octets route) {
    return EvpnOctets.tryRead(route.at(0), route.slice(HEAD, route.length())).map(read -> read);
  }

  /**
   * A list of routes.
   *
   * @param routes the routes
   * @return the list
   * @throws IllegalArgumentException if only some have path identifiers, or a raw route has the
   *     type of one that has a class
   */
  public static EvpnRoutes of(List<PathRoute<EvpnRoute>> routes) {
    return tryRead(Field.write(routes, EvpnRoutes::write), pathIds(routes))
        .filter(read -> read.toList().equals(routes))
        .orElseThrow(() -> new IllegalArgumentException("expected routes but found " + routes));
  }

  private static void write(EvpnRoute route, OctetsBuilder out) {
    OctetsBuilder value = new OctetsBuilder(64);
    EvpnOctets.write(route, value);
    out.u8(route.type()).u8(value.length()).octets(value.build());
  }

  private static int end(Octets octets, int at) {
    return octets.length() - at < HEAD ? -1 : at + HEAD + octets.at(at + 1);
  }
}
