package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.EvpnRoutes;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.FlowSpec;
import io.github.bgpoveripsec.codec.nlri.FlowSpecs;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefix;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefixes;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoutes;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.nlri.RouteTarget;
import io.github.bgpoveripsec.codec.nlri.RouteTargets;
import io.github.bgpoveripsec.codec.nlri.VpnPrefix;
import io.github.bgpoveripsec.codec.nlri.VpnPrefixes;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates routes of every family that has a class of its own. */
public final class NlriArbitraries {
  /** The families. */
  public static final List<Family> FAMILIES =
      List.of(
          Family.IPV4_UNICAST,
          Family.IPV4_MULTICAST,
          Family.IPV6_UNICAST,
          Family.IPV6_MULTICAST,
          Family.of(1, 4),
          Family.of(2, 4),
          Family.of(1, 128),
          Family.of(2, 128),
          Family.of(1, 129),
          Family.of(2, 129),
          Family.of(1, 132),
          Family.of(1, 133),
          Family.of(2, 133),
          Family.of(1, 134),
          Family.of(2, 134),
          Family.of(25, 70),
          Family.of(16388, 71),
          Family.of(16388, 72));

  private NlriArbitraries() {}

  /**
   * Routes as an announcement carries them, each sound by itself.
   *
   * @param family one of {@link #FAMILIES}
   * @param pathIds whether they have path identifiers
   * @param labels how many labels a route has at most, where the family has labels
   * @return the generator of 1 to 6 routes
   */
  public static Arbitrary<Nlri> announced(Family family, PathIds pathIds, int labels) {
    return switch (family.safi().code()) {
      case 4 ->
          list(labelled(family.afi(), labels), pathIds).map(routes -> LabelledPrefixes.of(routes));
      case 128 -> list(vpn(family.afi(), labels), pathIds).map(routes -> VpnPrefixes.of(routes));
      case 129 ->
          list(vpn(family.afi(), 0), pathIds).map(routes -> VpnPrefixes.ofMulticast(routes));
      case 132 -> list(targets(), pathIds).map(routes -> RouteTargets.of(routes));
      case 133, 134 -> list(rules(family), pathIds).map(rules -> FlowSpecs.of(family, rules));
      case 71, 72 ->
          list(LinkStateArbitraries.routes(family), pathIds)
              .map(routes -> LinkStateRoutes.of(family, routes));
      case 70 -> list(EvpnArbitraries.routes(), pathIds).map(routes -> EvpnRoutes.of(routes));
      default ->
          list(prefixes(family.afi()), pathIds)
              .map(routes -> PrefixList.of(routes.stream().map(NlriArbitraries::plain).toList()));
    };
  }

  /**
   * Routes as a withdrawal carries them.
   *
   * @param family one of {@link #FAMILIES}
   * @param pathIds whether they have path identifiers
   * @return the generator of 1 to 6 routes
   */
  public static Arbitrary<Nlri> withdrawn(Family family, PathIds pathIds) {
    return announced(family, pathIds, 1).map(NlriArbitraries::withdrawn);
  }

  /**
   * Route distinguishers, most of them of an assigned type.
   *
   * @return the generator
   */
  public static Arbitrary<RouteDistinguisher> distinguishers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.longs().between(0, (1L << 48) - 1))
        .as((type, rest) -> new RouteDistinguisher((long) type << 48 | rest));
  }

  /** Prefixes that mean something where unicast is routed. */
  static Arbitrary<Prefix> prefixes(Afi afi) {
    return afi.equals(Afi.IPV4)
        ? NetArbitraries.ipv4Prefixes()
            .filter(prefix -> prefix.length() < 4 || prefix.bits() >>> 28 != 0xe)
            .map(prefix -> prefix)
        : NetArbitraries.ipv6Prefixes()
            .filter(prefix -> prefix.length() < 8 || prefix.high() >>> 56 != 0xff)
            .map(prefix -> prefix);
  }

  private static Nlri withdrawn(Nlri announced) {
    if (announced instanceof LabelledPrefixes labelled) {
      return labelled.toWithdrawal();
    }
    return announced instanceof VpnPrefixes vpn ? vpn.toWithdrawal() : announced;
  }

  private static PathPrefix plain(PathRoute<Prefix> route) {
    return new PathPrefix(route.route(), route.pathId());
  }

  private static <R extends Serializable> Arbitrary<List<PathRoute<R>>> list(
      Arbitrary<R> routes, PathIds pathIds) {
    Arbitrary<Optional<Long>> ids =
        pathIds == PathIds.PRESENT
            ? Arbitraries.longs().between(0, 0xffff_ffffL).map(Optional::of)
            : Arbitraries.just(Optional.empty());
    return Combinators.combine(routes, ids)
        .as((route, id) -> new PathRoute<>(route, id))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Arbitrary<LabelledPrefix> labelled(Afi afi, int most) {
    return Combinators.combine(prefixes(afi), labels(most)).as(LabelledPrefix::new);
  }

  private static Arbitrary<VpnPrefix> vpn(Afi afi, int most) {
    return Combinators.combine(distinguishers(), prefixes(afi), labels(most)).as(VpnPrefix::new);
  }

  private static Arbitrary<List<MplsLabel>> labels(int most) {
    return Arbitraries.integers()
        .between(0, 0xfffff)
        .map(MplsLabel::of)
        .list()
        .ofMinSize(Math.min(most, 1))
        .ofMaxSize(most);
  }

  private static Arbitrary<RouteTarget> targets() {
    return Arbitraries.oneOf(
        Arbitraries.just(RouteTarget.ALL),
        Combinators.combine(
                Arbitraries.integers().between(32, 96), NetArbitraries.asns(), Arbitraries.longs())
            .as(RouteTarget::new));
  }

  private static Arbitrary<FlowSpec> rules(Family family) {
    Arbitrary<Optional<RouteDistinguisher>> distinguishers =
        family.safi().code() == 134
            ? distinguishers().map(Optional::of)
            : Arbitraries.just(Optional.empty());
    return Combinators.combine(distinguishers, FlowArbitraries.components(family.afi()))
        .as(FlowSpec::new);
  }
}
