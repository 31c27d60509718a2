package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Prefixes of VPNs: with labels for unicast, SAFI 128 (RFC 4364, RFC 4659), and without for
 * multicast, SAFI 129 (RFC 6514).
 */
public final class VpnPrefixes extends RouteList<VpnPrefix> {
  private static final long serialVersionUID = 1L;
  private static final int DISTINGUISHER = 8;

  private VpnPrefixes(Field field, List<PathRoute<VpnPrefix>> routes) {
    super(field, routes);
  }

  /**
   * The routes in a field.
   *
   * @param octets the field
   * @param family a family of VPN prefixes
   * @param form how the routes lie in it; labels are absent with SAFI 129
   * @return the list, or nothing if a route is malformed
   */
  public static Optional<VpnPrefixes> tryRead(Octets octets, Family family, RouteForm form) {
    Field field = new Field(octets, family, form);
    return field
        .read(RouteEnd::afterBits, route -> tryRead(route, family.afi(), form.labels()))
        .map(routes -> new VpnPrefixes(field, routes));
  }

  /**
   * Reads one route.
   *
   * @param route its octets without path identifier
   * @param afi IPv4 or IPv6
   * @param form how the labels stand in it
   * @return the route, or nothing if it is malformed
   */
  public static Optional<VpnPrefix> tryRead(Octets route, Afi afi, LabelForm form) {
    int labels = LabelStack.length(route, 1, form);
    int before = labels + DISTINGUISHER;
    int bits = route.at(0) - 8 * before;
    return labels < 0 || bits < 0 || bits > PrefixBits.longest(afi)
        ? Optional.empty()
        : Optional.of(
            new VpnPrefix(
                new RouteDistinguisher(route.i64(1 + labels)),
                PrefixBits.read(route.slice(1 + before, route.length()), afi, bits),
                LabelStack.read(route, labels, form)));
  }

  /**
   * Routes to announce for unicast, SAFI 128.
   *
   * @param routes the routes, all of one address family, each with a label
   * @return the list
   * @throws IllegalArgumentException if there are none, if address families are mixed, if a label
   *     is missing, or if only some have path identifiers
   */
  public static VpnPrefixes of(List<PathRoute<VpnPrefix>> routes) {
    LabelForm labels = LabelStack.form(routes.stream().map(each -> each.route().labels()).toList());
    return of(routes, Safi.VPN_UNICAST, labels);
  }

  /**
   * Routes for multicast, SAFI 129, to announce or to withdraw.
   *
   * @param routes the routes, all of one address family; labels are left out
   * @return the list
   * @throws IllegalArgumentException if there are none, if address families are mixed, or if only
   *     some have path identifiers
   */
  public static VpnPrefixes ofMulticast(List<PathRoute<VpnPrefix>> routes) {
    return of(routes, Safi.VPN_MULTICAST, LabelForm.ABSENT);
  }

  @Override
  public int labels() {
    return toList().stream().mapToInt(each -> each.route().labels().size()).max().orElse(0);
  }

  /**
   * The same routes to withdraw, with 0x800000 where labels were (RFC 8277 section 2.4).
   *
   * @return the list
   */
  public VpnPrefixes toWithdrawal() {
    return isEmpty() || form().labels() == LabelForm.ABSENT
        ? this
        : of(toList(), family().safi(), LabelForm.WITHDRAWN);
  }

  private static VpnPrefixes of(List<PathRoute<VpnPrefix>> routes, Safi safi, LabelForm labels) {
    Afi afi = PrefixBits.oneAfi(routes.stream().map(each -> each.route().prefix()).toList());
    RouteForm form = RouteForm.of(pathIds(routes), labels);
    Octets octets = Field.write(routes, (route, out) -> write(route, labels, out));
    return tryRead(octets, new Family(afi, safi), form).orElseThrow();
  }

  private static void write(VpnPrefix route, LabelForm labels, OctetsBuilder out) {
    out.u8(LabelStack.bits(route.labels(), labels) + 8 * DISTINGUISHER + route.prefix().length());
    LabelStack.write(route.labels(), labels, out);
    out.i64(route.distinguisher().bits());
    PrefixBits.write(route.prefix(), out);
  }
}
