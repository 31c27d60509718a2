package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates UPDATEs that carry routes of any family in a multiprotocol attribute, and little else,
 * so that what is damaged by chance is a route.
 */
public final class FamilyUpdateArbitraries {
  /** How many labels {@link SessionArbitraries#generous()} lets stand before a prefix. */
  static final int LABELS = 2;

  private static final Ip V4 = Ipv4Address.of(0xc0000201);
  private static final Ip V6 = Ipv6Address.of(0x20010db8_00000000L, 1);
  private static final Ip LINK_LOCAL = Ipv6Address.of(0xfe800000_00000000L, 1);

  /** The families whose IPv4 routes can have an IPv6 next hop (RFC 8950 section 4). */
  static final List<Family> EXTENDED_NEXT_HOP =
      IntStream.of(1, 2, 4, 128, 129).mapToObj(safi -> Family.of(1, safi)).toList();

  private FamilyUpdateArbitraries() {}

  /**
   * Routes without path identifiers and with one label at most, which a session needs no capability
   * for but that of the family.
   *
   * @return the generator
   */
  public static Arbitrary<Update> plain() {
    return any(PathIds.ABSENT, 1);
  }

  /**
   * Routes with path identifiers and several labels, as {@link SessionArbitraries#generous()} wants
   * them.
   *
   * @return the generator
   */
  public static Arbitrary<Update> generous() {
    return any(PathIds.PRESENT, LABELS);
  }

  /**
   * IPv4 routes of every SAFI of RFC 8950 section 4, with next hops of both kinds and of both
   * lengths of the newer one.
   *
   * @return the generator
   */
  public static Arbitrary<Update> extendedNextHops() {
    return Combinators.combine(
            Arbitraries.of(EXTENDED_NEXT_HOP),
            Arbitraries.of(List.<Ip[]>of(new Ip[] {V4}, new Ip[] {V6}, new Ip[] {V6, LINK_LOCAL})))
        .flatAs(
            (family, addresses) ->
                announcing(
                    MpReach.Hop.of(family, addresses),
                    NlriArbitraries.announced(family, PathIds.ABSENT, 1)));
  }

  /**
   * Any octets where the routes of a family are expected, to announce or to withdraw.
   *
   * @return the generator
   */
  public static Arbitrary<Update> noise() {
    Arbitrary<Nlri> routes = OctetsArbitraries.upTo(60).map(RawNlri::new);
    return Arbitraries.of(NlriArbitraries.FAMILIES)
        .flatMap(
            family -> Arbitraries.oneOf(announcing(family, routes), withdrawing(family, routes)));
  }

  private static Arbitrary<Update> any(PathIds pathIds, int labels) {
    return Arbitraries.of(NlriArbitraries.FAMILIES)
        .flatMap(
            family ->
                Arbitraries.oneOf(
                    announcing(family, NlriArbitraries.announced(family, pathIds, labels)),
                    withdrawing(family, NlriArbitraries.withdrawn(family, pathIds))));
  }

  private static Arbitrary<Update> announcing(Family family, Arbitrary<Nlri> routes) {
    return announcing(hop(family), routes);
  }

  private static Arbitrary<Update> announcing(MpReach.Hop hop, Arbitrary<Nlri> routes) {
    return Combinators.combine(routes, origins(), paths())
        .as(
            (nlri, origin, path) ->
                Update.of(
                    PrefixList.EMPTY,
                    List.of(MpReach.of(hop, nlri), origin, path),
                    PrefixList.EMPTY));
  }

  private static Arbitrary<Update> withdrawing(Family family, Arbitrary<Nlri> routes) {
    return routes.map(
        nlri -> Update.of(PrefixList.EMPTY, List.of(MpUnreach.of(family, nlri)), PrefixList.EMPTY));
  }

  /** The next hop that a family wants: none for flow specifications. */
  private static MpReach.Hop hop(Family family) {
    int safi = family.safi().code();
    if (safi == 133 || safi == 134) {
      return MpReach.Hop.of(family);
    }
    return MpReach.Hop.of(family, family.afi().code() == 2 ? V6 : V4);
  }

  private static Arbitrary<PathAttribute> origins() {
    return Arbitraries.of(Origin.class).map(OriginAttribute::of);
  }

  private static Arbitrary<PathAttribute> paths() {
    return NetArbitraries.asns()
        .filter(asn -> !asn.equals(Asn.ZERO))
        .array(Asn[].class)
        .ofMaxSize(3)
        .map(asns -> AsPathAttribute.of(AsPath.of(asns)));
  }
}
