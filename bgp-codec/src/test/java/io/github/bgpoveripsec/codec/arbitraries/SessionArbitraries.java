package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates sessions. */
public final class SessionArbitraries {
  private static final Set<Family> ALL = Set.copyOf(NlriArbitraries.FAMILIES);
  private static final Map<Family, Integer> LABELS =
      Map.of(
          Family.of(1, 4), FamilyUpdateArbitraries.LABELS,
          Family.of(2, 4), FamilyUpdateArbitraries.LABELS,
          Family.of(1, 128), FamilyUpdateArbitraries.LABELS,
          Family.of(2, 128), FamilyUpdateArbitraries.LABELS);

  private SessionArbitraries() {}

  /**
   * Sessions with any combination of the facts that shape octets; who the speakers are is left
   * open.
   *
   * @return the generator
   */
  public static Arbitrary<Session> any() {
    return Combinators.combine(
            Arbitraries.of(Profile.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(PeerType.class),
            Arbitraries.of(AsnWidth.class),
            Arbitraries.of(RefreshMode.class),
            forms(),
            forms())
        .as(
            (profile, receive, send, peer, width, refresh, in, out) ->
                Session.builder()
                    .profile(profile)
                    .receiveLimit(receive)
                    .sendLimit(send)
                    .peerType(peer)
                    .asnWidth(width)
                    .refreshMode(refresh)
                    .addPathReceive(in.pathIds())
                    .labelsReceive(in.labels())
                    .extendedNextHopReceive(in.nextHops())
                    .addPathSend(out.pathIds())
                    .labelsSend(out.labels())
                    .extendedNextHopSend(out.nextHops())
                    .build());
  }

  /**
   * The session of wide AS numbers in which all families have path identifiers and, where there are
   * labels, more than one, in both directions.
   *
   * @return the session
   */
  public static Session generous() {
    return Session.initial()
        .withAsnWidth(AsnWidth.FOUR)
        .withAddPathReceive(ALL)
        .withAddPathSend(ALL)
        .withLabelsReceive(LABELS)
        .withLabelsSend(LABELS);
  }

  /** How routes lie in one direction. */
  private record Forms(Set<Family> pathIds, Map<Family, Integer> labels, Set<Family> nextHops) {}

  /**
   * Path identifiers nowhere, in some families or in all; several labels in none or in all; IPv6
   * next hops of IPv4 routes in any families.
   */
  private static Arbitrary<Forms> forms() {
    Arbitrary<Set<Family>> pathIds =
        Arbitraries.oneOf(
            Arbitraries.just(Set.of()),
            CapabilityArbitraries.families().set().ofMaxSize(3),
            Arbitraries.just(ALL));
    return Combinators.combine(
            pathIds,
            Arbitraries.of(List.of(Map.<Family, Integer>of(), LABELS)),
            Arbitraries.of(FamilyUpdateArbitraries.EXTENDED_NEXT_HOP).set())
        .as(Forms::new);
  }
}
