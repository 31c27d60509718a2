package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.AddPathMode;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
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

  Map<Family, AddPathMode> addPath() {
    Map<Family, AddPathMode> modes = new LinkedHashMap<>();
    of(AddPath.class)
        .forEach(
            offer -> offer.entries().forEach(entry -> modes.put(entry.family(), entry.mode())));
    return modes;
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
                    .filter(entry -> entry.safi() <= 0xff)
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

  Optional<LongLivedGracefulRestart> longLivedGracefulRestart() {
    return gracefulRestart().isEmpty()
        ? Optional.empty()
        : of(LongLivedGracefulRestart.class).stream().findFirst();
  }

  Optional<Role> role() {
    return of(RoleCapability.class).stream().findFirst().map(RoleCapability::role);
  }

  private <C extends Capability> List<C> of(Class<C> kind) {
    return open.capabilities(kind);
  }
}
