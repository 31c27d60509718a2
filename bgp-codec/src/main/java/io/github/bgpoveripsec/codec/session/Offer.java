package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
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
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one OPEN offers, with the rules for capabilities that come more than once. */
record Offer(Open open) {
  /** The SAFIs whose IPv4 routes can have an IPv6 next hop (RFC 8950 section 4). */
  private static final Set<Integer> ROUTES_TO_IPV6 = Set.of(1, 2, 4, 128, 129);

  boolean has(CapabilityCode code) {
    // A capability whose value could not be read was not understood, whatever its code.
    return open.capabilities().stream()
        .anyMatch(
            capability -> capability.code().equals(code) && !(capability instanceof RawCapability));
  }

  Set<Family> families() {
    Set<Family> families = new LinkedHashSet<>();
    of(Multiprotocol.class).forEach(offer -> families.add(offer.family()));
    // Whoever names no family speaks plain BGP-4, which is IPv4 unicast (RFC 4760 section 8).
    return families.isEmpty() ? Set.of(Family.IPV4_UNICAST) : families;
  }

  /** An entry of another number than 1 to 3 is not understood; of others the last counts. */
  Map<Family, SendReceive> addPath() {
    Map<Family, SendReceive> modes = new LinkedHashMap<>();
    of(AddPath.class).stream()
        .flatMap(offer -> offer.entries().stream())
        .filter(entry -> entry.mode().receives() || entry.mode().sends())
        .forEach(entry -> modes.put(entry.family(), entry.mode()));
    return modes;
  }

  /** The first entry of a family counts, if it says something about one of several paths. */
  Map<Family, Integer> pathsLimits() {
    Map<Family, Integer> limits = new LinkedHashMap<>();
    of(PathsLimit.class).stream()
        .flatMap(offer -> offer.entries().stream())
        .forEach(entry -> limits.putIfAbsent(entry.family(), entry.limit()));
    limits.values().removeIf(limit -> limit == 0);
    limits.keySet().retainAll(addPath().keySet());
    return limits;
  }

  /** Families of IPv4 routes for which an IPv6 next hop is welcome; no others are defined. */
  Set<Family> extendedNextHop() {
    Set<Family> families = new LinkedHashSet<>();
    of(ExtendedNextHop.class)
        .forEach(
            offer ->
                offer.entries().stream()
                    .filter(entry -> entry.afi().equals(Afi.IPV4))
                    .filter(entry -> entry.nextHop().equals(Afi.IPV6))
                    .filter(entry -> ROUTES_TO_IPV6.contains(entry.safi()))
                    .forEach(entry -> families.add(Family.of(entry.afi().code(), entry.safi()))));
    return families;
  }

  /** The first copy of the capability and the first entry of a family count (RFC 8277 2.1). */
  Map<Family, Integer> labels() {
    Map<Family, Integer> counts = new LinkedHashMap<>();
    of(MultipleLabels.class).stream()
        .limit(1)
        .flatMap(offer -> offer.entries().stream())
        .forEach(entry -> counts.putIfAbsent(entry.family(), entry.count()));
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  /** The last instance counts (RFC 4724 section 3). */
  Optional<GracefulRestart> gracefulRestart() {
    List<GracefulRestart> offers = of(GracefulRestart.class);
    return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(offers.size() - 1));
  }

  /** It counts only beside graceful restart (RFC 9494 section 4.1), and then the last, as there. */
  Optional<LongLivedGracefulRestart> longLivedGracefulRestart() {
    List<LongLivedGracefulRestart> offers = of(LongLivedGracefulRestart.class);
    return gracefulRestart().isEmpty() || offers.isEmpty()
        ? Optional.empty()
        : Optional.of(offers.get(offers.size() - 1));
  }

  /** One kind of filter for the routes of one family. */
  record FilterKind(Family family, int type) {}

  /** Of several entries about one kind the last counts (RFC 5291 is silent). */
  Map<FilterKind, OutboundRouteFiltering.Filter> filters() {
    Map<FilterKind, OutboundRouteFiltering.Filter> filters = new LinkedHashMap<>();
    of(OutboundRouteFiltering.class).stream()
        .flatMap(offer -> offer.entries().stream())
        .forEach(
            entry ->
                entry
                    .filters()
                    .forEach(
                        filter ->
                            filters.put(new FilterKind(entry.family(), filter.type()), filter)));
    return filters;
  }

  /** Signed paths of one version, which both sides must mean (RFC 8205 section 2.2). */
  record SignedPaths(int version, Afi afi) {
    @Override
    public String toString() {
      return "signed paths of version " + version + " for " + afi;
    }
  }

  /** What it sends, or else receives, in the way of signed paths. */
  Set<SignedPaths> signedPaths(boolean sends) {
    Set<SignedPaths> paths = new LinkedHashSet<>();
    of(BgpSec.class).stream()
        .filter(offer -> offer.sends() == sends)
        .forEach(offer -> paths.add(new SignedPaths(offer.version(), offer.afi())));
    return paths;
  }

  Optional<Role> role() {
    return of(RoleCapability.class).stream().findFirst().map(RoleCapability::role);
  }

  private <C extends Capability> List<C> of(Class<C> kind) {
    return open.capabilities(kind);
  }
}
