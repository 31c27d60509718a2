package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Defects of routes: each adds a route that is wrong to those that are there. */
final class RouteDefects {
  private static final Family LABELLED_IPV4 = Family.of(1, 4);
  private static final Family LABELLED_IPV6 = Family.of(2, 4);
  private static final Family EVPN = Family.of(25, 70);
  private static final Family LINK_STATE = Family.of(16388, 71);
  private static final Family ROUTE_TARGET = Family.of(1, 132);
  private static final Family FLOW_IPV4 = Family.of(1, 133);
  private static final Family FLOW_IPV6 = Family.of(2, 133);

  private static final BadRoute TOO_LONG_IPV4 =
      BadRoute.parse(Family.IPV4_UNICAST, "21 c000020100");
  private static final BadRoute MULTICAST_IPV4 = BadRoute.parse(Family.IPV4_UNICAST, "08 e0");

  private RouteDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.N_1, UpdateDefect.always(RouteDefects::tooLong).defect()),
        entry(
            ErrorRow.N_2,
            anywhere(
                TOO_LONG_IPV4.of(Family.IPV4_MULTICAST),
                tooLongIpv6(Family.IPV6_UNICAST),
                tooLongIpv6(Family.IPV6_MULTICAST),
                TOO_LONG_IPV4)),
        entry(ErrorRow.N_4, RouteDefects.multicast()),
        entry(ErrorRow.N_8, announced(RouteDefects::withoutBottom)),
        entry(ErrorRow.N_9, announced(RouteDefects::withTooManyLabels)),
        // One label, and one bit more than an address has.
        entry(
            ErrorRow.N_11,
            anywhere(
                BadRoute.parse(LABELLED_IPV4, "39 000011 c000020100"),
                BadRoute.parse(LABELLED_IPV6, "99 000011" + "20010db8" + "00".repeat(13)))),
        entry(ErrorRow.N_12, anywhere(BadRoute.parse(EVPN, "c8 00"))),
        // A node whose descriptor is longer than the route.
        entry(
            ErrorRow.N_13a,
            anywhere(BadRoute.parse(LINK_STATE, "0001 000d 02" + "00".repeat(8) + "0100 0001"))),
        entry(ErrorRow.N_14, anywhere(BadRoute.parse(EVPN, "05 21" + "00".repeat(33)))),
        entry(ErrorRow.N_15, announced(session -> Stream.of(twoOverlays()))),
        // A multicast route without any field.
        entry(ErrorRow.N_16, anywhere(BadRoute.parse(EVPN, "06 00"))),
        entry(
            ErrorRow.N_17,
            anywhere(BadRoute.parse(FLOW_IPV4, "00"), BadRoute.parse(FLOW_IPV6, "00"))),
        // A condition of a type that is not defined.
        entry(
            ErrorRow.N_18,
            anywhere(BadRoute.parse(FLOW_IPV4, "01 ff"), BadRoute.parse(FLOW_IPV6, "01 ff"))),
        entry(ErrorRow.N_19, anywhere(BadRoute.parse(FLOW_IPV6, "03 01 20 20"))),
        entry(ErrorRow.N_21, anywhere(BadRoute.parse(ROUTE_TARGET, "10 0000"))));
  }

  private static Defect anywhere(BadRoute... routes) {
    return RoutePlace.ANY.defect(session -> Stream.of(routes));
  }

  private static Defect announced(RoutePlace.Routes routes) {
    return RoutePlace.ANNOUNCED.defect(routes);
  }

  private static BadRoute tooLongIpv6(Family family) {
    return BadRoute.parse(family, "81 20010db8" + "00".repeat(13));
  }

  private static UpdateParts tooLong(UpdateParts update, Session session) {
    Octets bad = TOO_LONG_IPV4.octets(session);
    return update.nlri().isEmpty()
        ? update.withWithdrawn(update.withdrawn().concat(bad))
        : update.withNlri(update.nlri().concat(bad));
  }

  /** Announces multicast addresses, in the field of IPv4 unicast if that announces already. */
  private static Defect multicast() {
    UpdateDefect inField =
        UpdateDefect.always((u, s) -> u.withNlri(u.nlri().concat(MULTICAST_IPV4.octets(s))));
    UpdateDefect inAttribute =
        RoutePlace.ANNOUNCED.updateDefect(
            session -> Stream.of(BadRoute.parse(Family.IPV6_UNICAST, "10 ff02"), MULTICAST_IPV4));
    UpdateDefect either =
        (update, session) ->
            (update.nlri().isEmpty() ? inAttribute : inField).into(update, session);
    return either.defect();
  }

  /** Two labels without the mark of the last, where a stack is expected. */
  private static Stream<BadRoute> withoutBottom(Session session) {
    return labelled(session).map(family -> BadRoute.parse(family, "30 000010 000020"));
  }

  private static Stream<BadRoute> withTooManyLabels(Session session) {
    return labelled(session)
        .filter(family -> labelsOf(family, session) <= 9)
        .map(family -> labels(family, labelsOf(family, session) + 1));
  }

  private static int labelsOf(Family family, Session session) {
    return session.labelsReceive().getOrDefault(family, 1);
  }

  private static Stream<Family> labelled(Session session) {
    return List.of(LABELLED_IPV4, LABELLED_IPV6).stream()
        .filter(session.labelsReceive()::containsKey);
  }

  /** A default route with so many labels, the last marked as such. */
  private static BadRoute labels(Family family, int count) {
    OctetsBuilder out = new OctetsBuilder(1 + 3 * count).u8(24 * count);
    for (int i = 1; i < count; i++) {
      out.octets(Octets.parse("000010"));
    }
    return new BadRoute(family, out.octets(Octets.parse("000011")).build());
  }

  /** An IP prefix route with an Ethernet segment and a gateway, of which it may have one. */
  private static BadRoute twoOverlays() {
    String distinguisher = "0000000000000001";
    String segment = "00010000000000000001";
    return BadRoute.parse(
        EVPN, "05 22" + distinguisher + segment + "00000000 18 c0000200 c0000201 000011");
  }
}
