package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import io.github.bgpoveripsec.model.route.Community;
import io.github.bgpoveripsec.model.route.CommunityRegistry;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import io.github.bgpoveripsec.model.route.Origin;
import io.github.bgpoveripsec.model.route.Route;
import io.github.bgpoveripsec.model.route.WellKnownCommunity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of AS paths, communities and routes. */
public final class RouteArbitraries {

  private RouteArbitraries() {}

  /** AS paths of up to five segments of any kind; half of them are one plain sequence. */
  public static Arbitrary<AsPath> asPaths() {
    return Arbitraries.oneOf(
        NetArbitraries.asns().array(Asn[].class).ofMaxSize(8).map(AsPath::of),
        asPathSegments().list().ofMaxSize(5).map(AsPath::ofSegments));
  }

  /** Segments of any kind; few are as long as a segment may be. */
  public static Arbitrary<AsPathSegment> asPathSegments() {
    Arbitrary<Integer> sizes =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.integers().between(1, 4)),
            Tuple.of(1, Arbitraries.of(AsPathSegment.MAX_SIZE - 1, AsPathSegment.MAX_SIZE)));
    return sizes.flatMap(
        size ->
            Combinators.combine(
                    Arbitraries.of(AsPathSegmentType.class),
                    NetArbitraries.asns().list().ofSize(size))
                .as(AsPathSegment::of));
  }

  /** Any community; one in three is well-known. */
  public static Arbitrary<Community> communities() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.integers().map(Community::new)),
        Tuple.of(
            1, Arbitraries.of(CommunityRegistry.iana().rows()).map(WellKnownCommunity::community)));
  }

  /** Any large community. */
  public static Arbitrary<LargeCommunity> largeCommunities() {
    Arbitrary<Integer> numbers = Arbitraries.integers();
    return Combinators.combine(numbers, numbers, numbers).as(LargeCommunity::new);
  }

  /** Routes of both families, with or without each optional attribute. */
  public static Arbitrary<Route> routes() {
    Arbitrary<Long> metrics =
        Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 100L, 0xFFFF_FFFFL),
            Arbitraries.longs().between(0, 0xFFFF_FFFFL));
    return Combinators.combine(
            NetArbitraries.prefixes(),
            NetArbitraries.ips().optional(),
            asPaths(),
            Arbitraries.of(Origin.class),
            metrics.optional(),
            metrics.optional(),
            communities().set().ofMaxSize(3),
            largeCommunities().set().ofMaxSize(2))
        .as(
            (prefix, nextHop, asPath, origin, med, localPref, communities, large) ->
                Route.builder()
                    .prefix(prefix)
                    .nextHop(nextHop)
                    .asPath(asPath)
                    .origin(origin)
                    .med(med)
                    .localPref(localPref)
                    .addAllCommunities(communities)
                    .addAllLargeCommunities(large)
                    .build());
  }
}
