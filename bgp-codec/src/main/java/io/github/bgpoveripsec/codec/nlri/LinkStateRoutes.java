package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/** The state of links, SAFI 71, and that of VPNs, SAFI 72 (RFC 7752, RFC 9552). */
public final class LinkStateRoutes extends RouteList<LinkStateRoute> {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 4;
  private static final int DISTINGUISHER = 8;
  private static final int DESCRIPTORS = 9;

  private LinkStateRoutes(Field field, List<PathRoute<LinkStateRoute>> routes) {
    super(field, routes);
  }

  /**
   * The routes in a field.
   *
   * @param octets the field
   * @param family a link-state family
   * @param pathIds whether path identifiers stand before the routes
   * @return the list, or nothing if the last route does not end with the field
   */
  public static Optional<LinkStateRoutes> tryRead(Octets octets, Family family, PathIds pathIds) {
    Field field = new Field(octets, family, RouteForm.of(pathIds, LabelForm.ABSENT));
    return field
        .read(LinkStateRoutes::end, route -> Optional.of(read(route, family)))
        .map(routes -> new LinkStateRoutes(field, routes));
  }

  /**
   * Reads one route.
   *
   * @param route its octets with type and length, without path identifier
   * @param family a link-state family
   * @return the route; its body is raw if its type is unknown or it is malformed
   */
  public static LinkStateRoute read(Octets route, Family family) {
    int type = route.u16(0);
    boolean vpn = isVpn(family) && route.length() >= HEAD + DISTINGUISHER;
    int body = HEAD + (vpn ? DISTINGUISHER : 0);
    Octets rest = route.slice(body, route.length());
    return new LinkStateRoute(
        vpn ? Optional.of(new RouteDistinguisher(route.i64(HEAD))) : Optional.empty(),
        type,
        object(type, rest)
            .filter(read -> vpn == isVpn(family))
            .<LinkStateBody>map(read -> read)
            .orElseGet(() -> new RawLinkState(rest)));
  }

  private static Optional<LinkStateObject> object(int type, Octets body) {
    if (!LinkStateRoute.isKnown(type) || body.length() < DESCRIPTORS) {
      return Optional.empty();
    }
    return LinkStateTlv.tryRead(body.slice(DESCRIPTORS, body.length()))
        .filter(LinkStateOrder::holds)
        .map(descriptors -> new LinkStateObject(body.at(0), body.i64(1), descriptors));
  }

  /**
   * A list of routes.
   *
   * @param family the family
   * @param routes the routes, with a distinguisher in a family of VPNs alone
   * @return the list
   * @throws IllegalArgumentException if a route does not belong to the family or is longer than its
   *     length can say, if a raw route has the form of one that is known, or if only some have path
   *     identifiers
   */
  public static LinkStateRoutes of(Family family, List<PathRoute<LinkStateRoute>> routes) {
    Octets octets = Field.write(routes, LinkStateRoutes::write);
    return tryRead(octets, family, pathIds(routes))
        .filter(read -> read.toList().equals(routes))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected routes of " + family + " but found " + routes));
  }

  private static void write(LinkStateRoute route, OctetsBuilder out) {
    OctetsBuilder value = new OctetsBuilder(64);
    route.distinguisher().ifPresent(distinguisher -> value.i64(distinguisher.bits()));
    if (route.body() instanceof LinkStateObject object) {
      value.u8(object.protocol()).i64(object.instance());
      LinkStateTlv.write(object.descriptors(), value);
    } else if (route.body() instanceof RawLinkState raw) {
      value.octets(raw.octets());
    }
    if (value.length() > 0xffff) {
      throw new IllegalArgumentException(
          "expected 65535 octets at most but found " + value.length());
    }
    out.u16(route.type()).u16(value.length()).octets(value.build());
  }

  private static int end(Octets octets, int at) {
    return octets.length() - at < HEAD ? -1 : at + HEAD + octets.u16(at + 2);
  }

  /**
   * How many octets a route has, its head included.
   *
   * @param octets where the route lies
   * @param at the place of its first octet
   * @return the number, or -1 if its head is cut short
   */
  public static int length(Octets octets, int at) {
    int end = end(octets, at);
    return end < 0 ? -1 : end - at;
  }

  private static boolean isVpn(Family family) {
    return family.safi().equals(Safi.LINK_STATE_VPN);
  }
}
