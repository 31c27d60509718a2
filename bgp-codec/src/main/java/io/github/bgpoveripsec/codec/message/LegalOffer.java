package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the RFCs forbid a speaker to offer. */
final class LegalOffer {
  /** The bits of a family's flags that are sent as 0. */
  private static final int RESERVED = 0x7f;

  private static final List<Rule<?>> RULES =
      List.of(
          new Rule<>(
              FourOctetAs.class,
              offer -> isSpeaker(offer.asn()),
              "an ASN other than 0 (RFC 7607 section 2) and AS_TRANS (RFC 6793 section 9)"),
          new Rule<>(
              RoleCapability.class,
              offer -> offer.role().code() <= Role.PEER.code(),
              "a role that is assigned (RFC 9234 section 4.1)"),
          new Rule<>(
              GracefulRestart.class,
              offer ->
                  (offer.flags() & 0x3) == 0
                      && offer.entries().stream().allMatch(it -> (it.flags() & RESERVED) == 0),
              "reserved flags of 0 (RFC 4724 section 3)"),
          new Rule<>(
              LongLivedGracefulRestart.class,
              offer -> offer.entries().stream().allMatch(it -> (it.flags() & RESERVED) == 0),
              "reserved flags of 0 (RFC 9494 section 3.1)"),
          new Rule<>(
              AddPath.class,
              offer ->
                  offer.entries().stream()
                      .allMatch(it -> it.mode().receives() || it.mode().sends()),
              "to send, to receive or both (RFC 7911 section 4)"),
          new Rule<>(
              OutboundRouteFiltering.class,
              offer ->
                  offer.entries().stream()
                      .flatMap(entry -> entry.filters().stream())
                      .allMatch(it -> it.mode().receives() || it.mode().sends()),
              "to send, to receive or both (RFC 5291 section 5)"),
          new Rule<>(
              BgpSec.class,
              offer -> (offer.flags() & 0xf7) == 0,
              "version 0 and reserved flags of 0 (RFC 8205 section 2.1)"));

  /** What one speaker has or says once. */
  private static final List<Once> ONCE =
      List.of(
          new Once(CapabilityCode.FOUR_OCTET_AS, "RFC 6793 section 3"),
          new Once(CapabilityCode.ROLE, "RFC 9234 section 4.1"),
          new Once(CapabilityCode.GRACEFUL_RESTART, "RFC 4724 section 3"),
          new Once(CapabilityCode.ADD_PATH, "RFC 7911 section 4"),
          new Once(CapabilityCode.PATHS_LIMIT, "draft-abraitis-idr-addpath-paths-limit section 3"));

  private LegalOffer() {}

  /** A rule about each capability of a kind. */
  private record Rule<C extends Capability>(Class<C> kind, Predicate<C> legal, String expected) {
    Stream<String> faults(List<Capability> all) {
      return all.stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .filter(legal.negate())
          .map(offer -> "expected " + expected + " but found " + offer);
    }
  }

  /** A capability that may come once. */
  private record Once(CapabilityCode code, String reference) {
    Stream<String> faults(List<Capability> all) {
      List<Capability> found = all.stream().filter(it -> it.code().equals(code)).toList();
      return found.size() < 2
          ? Stream.of()
          : Stream.of("expected one " + code + " (" + reference + ") but found " + found);
    }
  }

  /** Whether a speaker can have this ASN as its own. */
  static boolean isSpeaker(Asn asn) {
    return !asn.equals(Asn.ZERO) && !asn.equals(Asn.AS_TRANS);
  }

  /** Refuses capabilities, each of which is there once, that may not be offered together. */
  static void check(List<Capability> all) {
    Stream<String> alone =
        all.stream().anyMatch(LongLivedGracefulRestart.class::isInstance)
                && all.stream().noneMatch(GracefulRestart.class::isInstance)
            ? Stream.of(
                "expected graceful restart beside the long-lived one but found none (RFC 9494"
                    + " section 4.1)")
            : Stream.of();
    String faults =
        Stream.of(
                RULES.stream().flatMap(rule -> rule.faults(all)),
                ONCE.stream().flatMap(once -> once.faults(all)),
                alone)
            .flatMap(each -> each)
            .collect(Collectors.joining("; "));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults);
    }
  }
}
