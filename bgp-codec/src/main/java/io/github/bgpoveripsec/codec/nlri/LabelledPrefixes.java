package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/** Prefixes with labels, SAFI 4 (RFC 8277). */
public final class LabelledPrefixes extends RouteList<LabelledPrefix> {
  private static final long serialVersionUID = 1L;

  private LabelledPrefixes(Field field, List<PathRoute<LabelledPrefix>> routes) {
    super(field, routes);
  }

  /**
   * The routes in a field.
   *
   * @param octets the field
   * @param afi IPv4 or IPv6
   * @param form how the routes lie in it
   * @return the list, or nothing if a route is malformed
   */
  public static Optional<LabelledPrefixes> tryRead(Octets octets, Afi afi, RouteForm form) {
    Field field = new Field(octets, family(afi), form);
    return field
        .read(RouteEnd::afterBits, route -> tryRead(route, afi, form.labels()))
        .map(routes -> new LabelledPrefixes(field, routes));
  }

  /**
   * Reads one route.
   *
   * @param route its octets without path identifier
   * @param afi IPv4 or IPv6
   * @param form how the labels stand in it
   * @return the route, or nothing if it is malformed
   */
  public static Optional<LabelledPrefix> tryRead(Octets route, Afi afi, LabelForm form) {
    int labels = LabelStack.length(route, 1, form);
    int bits = route.at(0) - 8 * labels;
    return labels < 0 || bits < 0 || bits > PrefixBits.longest(afi)
        ? Optional.empty()
        : Optional.of(
            new LabelledPrefix(
                PrefixBits.read(route.slice(1 + labels, route.length()), afi, bits),
                LabelStack.read(route, labels, form)));
  }

  /**
   * Routes to announce.
   *
   * @param routes the routes, all of one address family, each with a label
   * @return the list
   * @throws IllegalArgumentException if there are none, if address families are mixed, if a label
   *     is missing, or if only some have path identifiers
   */
  public static LabelledPrefixes of(List<PathRoute<LabelledPrefix>> routes) {
    return of(routes, LabelStack.form(routes.stream().map(each -> each.route().labels()).toList()));
  }

  @Override
  public int labels() {
    return toList().stream().mapToInt(each -> each.route().labels().size()).max().orElse(0);
  }

  /**
   * The same routes to withdraw, with 0x800000 where the labels were (RFC 8277 section 2.4).
   *
   * @return the list
   */
  public LabelledPrefixes toWithdrawal() {
    return isEmpty() ? this : of(toList(), LabelForm.WITHDRAWN);
  }

  private static LabelledPrefixes of(List<PathRoute<LabelledPrefix>> routes, LabelForm labels) {
    Afi afi = PrefixBits.oneAfi(routes.stream().map(each -> each.route().prefix()).toList());
    RouteForm form = RouteForm.of(pathIds(routes), labels);
    Octets octets = Field.write(routes, (route, out) -> write(route, labels, out));
    return tryRead(octets, afi, form).orElseThrow();
  }

  private static void write(LabelledPrefix route, LabelForm labels, OctetsBuilder out) {
    out.u8(LabelStack.bits(route.labels(), labels) + route.prefix().length());
    LabelStack.write(route.labels(), labels, out);
    PrefixBits.write(route.prefix(), out);
  }

  private static Family family(Afi afi) {
    return new Family(afi, Safi.LABELED_UNICAST);
  }
}
