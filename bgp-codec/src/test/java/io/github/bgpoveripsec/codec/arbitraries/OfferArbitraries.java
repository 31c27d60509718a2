package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering.Filter;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates what a speaker may offer, about few families, so that two speakers often agree. */
public final class OfferArbitraries {
  private static final int PRESERVED = 0x80;

  private OfferArbitraries() {}

  /**
   * Capabilities that may be offered together, without an ASN and without a role.
   *
   * @return the generator
   */
  public static Arbitrary<List<Capability>> together() {
    return Combinators.combine(several().list().ofMaxSize(6), restarts(), paths())
        .as(
            (several, restarts, paths) -> {
              List<Capability> all = new ArrayList<>(several);
              all.addAll(restarts);
              all.addAll(all.size() / 2, paths);
              return all;
            });
  }

  /** What may come more than once. */
  private static Arbitrary<Capability> several() {
    return Arbitraries.oneOf(
        CapabilityArbitraries.simple(),
        families().map(Multiprotocol::of),
        Arbitraries.of(1, 2, 4, 128, 129)
            .map(safi -> new ExtendedNextHop.Entry(Afi.IPV4, safi, Afi.IPV6))
            .list()
            .ofMaxSize(3)
            .map(ExtendedNextHop::new),
        entries(MultipleLabels.Entry::new, Arbitraries.integers().between(2, 5))
            .map(MultipleLabels::new),
        Combinators.combine(families(), filters().list().ofMaxSize(2))
            .as((family, filters) -> new OutboundRouteFiltering.Entry(family, 0, filters))
            .map(entry -> new OutboundRouteFiltering(List.of(entry))),
        Combinators.combine(Arbitraries.of(0, 8), Arbitraries.of(Afi.IPV4, Afi.IPV6))
            .as(BgpSec::new),
        CapabilityArbitraries.texts(),
        CapabilityArbitraries.unknown());
  }

  private static Arbitrary<Filter> filters() {
    return Combinators.combine(
            Arbitraries.of(64, 65), Arbitraries.integers().between(1, 3).map(SendReceive::new))
        .as(Filter::new);
  }

  /** Graceful restart, alone or with the long-lived one, or neither. */
  private static Arbitrary<List<Capability>> restarts() {
    Arbitrary<GracefulRestart> graceful =
        Combinators.combine(
                Arbitraries.of(0, 4, 8, 12),
                Arbitraries.integers().between(0, 4095),
                entries(GracefulRestart.Entry::new, Arbitraries.of(0, PRESERVED)))
            .as(GracefulRestart::new);
    Arbitrary<LongLivedGracefulRestart> longLived =
        entries(
                (family, time) ->
                    new LongLivedGracefulRestart.Entry(family, time & PRESERVED, time),
                Arbitraries.integers().between(0, (1 << 24) - 1))
            .map(LongLivedGracefulRestart::new);
    return Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        graceful.map(List::of),
        Combinators.combine(graceful, longLived).as(List::of));
  }

  /** Path identifiers, with limits or without, or neither. */
  private static Arbitrary<List<Capability>> paths() {
    Arbitrary<AddPath> addPath =
        entries(
                (family, mode) -> new AddPath.Entry(family, new SendReceive(mode)),
                Arbitraries.integers().between(1, 3))
            .map(AddPath::new);
    Arbitrary<PathsLimit> limits =
        entries(PathsLimit.Entry::new, Arbitraries.of(0, 1, 7, 65535)).map(PathsLimit::new);
    return Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        addPath.map(List::of),
        Combinators.combine(addPath, limits).as(List::of));
  }

  private static <E> Arbitrary<List<E>> entries(
      BiFunction<Family, Integer, E> entry, Arbitrary<Integer> number) {
    return Combinators.combine(families(), number).as(entry::apply).list().ofMaxSize(3);
  }

  private static Arbitrary<Family> families() {
    return Arbitraries.of(
        Family.IPV4_UNICAST, Family.IPV6_UNICAST, Family.of(1, 4), Family.of(25, 70));
  }
}
