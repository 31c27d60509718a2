package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.capability.SoftwareVersion;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates capabilities. */
public final class CapabilityArbitraries {
  private CapabilityArbitraries() {}

  /**
   * Capabilities of every kind, each short enough for its length octet.
   *
   * @return the generator
   */
  public static Arbitrary<Capability> any() {
    return Arbitraries.oneOf(List.of(simple(), scalars(), lists(), texts(), unknown()));
  }

  /**
   * Families, most of them well known.
   *
   * @return the generator
   */
  public static Arbitrary<Family> families() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(NlriArbitraries.FAMILIES)),
        Tuple.of(1, Combinators.combine(numbers(16), numbers(8)).as(Family::of)));
  }

  static Arbitrary<Capability> simple() {
    return Arbitraries.of(
        SimpleCapability.ROUTE_REFRESH,
        SimpleCapability.EXTENDED_MESSAGE,
        SimpleCapability.ENHANCED_ROUTE_REFRESH,
        SimpleCapability.LINK_LOCAL_NEXT_HOP,
        SimpleCapability.PRE_STANDARD_ROUTE_REFRESH);
  }

  private static Arbitrary<Capability> scalars() {
    return Arbitraries.oneOf(
        Combinators.combine(families(), numbers(8)).as(Multiprotocol::new),
        NetArbitraries.asns().map(FourOctetAs::new),
        numbers(8).map(code -> new RoleCapability(new Role(code))),
        Combinators.combine(numbers(8), numbers(16))
            .as((flags, afi) -> new BgpSec(flags, new Afi(afi))));
  }

  private static Arbitrary<Capability> lists() {
    return Arbitraries.oneOf(
        Combinators.combine(families(), numbers(8))
            .as((family, mode) -> new AddPath.Entry(family, new SendReceive(mode)))
            .list()
            .ofMaxSize(63)
            .map(AddPath::new),
        Combinators.combine(numbers(16), numbers(16), numbers(16))
            .as((afi, safi, hop) -> new ExtendedNextHop.Entry(new Afi(afi), safi, new Afi(hop)))
            .list()
            .ofMaxSize(42)
            .map(ExtendedNextHop::new),
        Combinators.combine(families(), numbers(8))
            .as(MultipleLabels.Entry::new)
            .list()
            .ofMaxSize(63)
            .map(MultipleLabels::new),
        Combinators.combine(families(), numbers(16))
            .as(PathsLimit.Entry::new)
            .list()
            .ofMaxSize(51)
            .map(PathsLimit::new),
        Combinators.combine(families(), numbers(8), numbers(24))
            .as(LongLivedGracefulRestart.Entry::new)
            .list()
            .ofMaxSize(36)
            .map(LongLivedGracefulRestart::new),
        gracefulRestarts(),
        filters());
  }

  private static Arbitrary<Capability> gracefulRestarts() {
    return Combinators.combine(
            numbers(4),
            numbers(12),
            Combinators.combine(families(), numbers(8))
                .as(GracefulRestart.Entry::new)
                .list()
                .ofMaxSize(63))
        .as(GracefulRestart::new);
  }

  private static Arbitrary<Capability> filters() {
    return Combinators.combine(
            families(),
            numbers(8),
            Combinators.combine(numbers(8), numbers(8).map(SendReceive::new))
                .as(OutboundRouteFiltering.Filter::new)
                .list()
                .ofMaxSize(20))
        .as(OutboundRouteFiltering.Entry::new)
        .list()
        .ofMaxSize(5)
        .map(OutboundRouteFiltering::new);
  }

  static Arbitrary<Capability> texts() {
    return Arbitraries.oneOf(
        Combinators.combine(OctetsArbitraries.upTo(126), OctetsArbitraries.upTo(126)).as(Fqdn::new),
        OctetsArbitraries.upTo(254).map(SoftwareVersion::new));
  }

  static Arbitrary<Capability> unknown() {
    return Combinators.combine(
            Arbitraries.of(0, 4, 10, 67, 72, 129, 130, 131, 200, 255), OctetsArbitraries.upTo(255))
        .as((code, value) -> new RawCapability(new CapabilityCode(code), value));
  }

  private static Arbitrary<Integer> numbers(int bits) {
    return Arbitraries.integers().between(0, (1 << bits) - 1);
  }
}
