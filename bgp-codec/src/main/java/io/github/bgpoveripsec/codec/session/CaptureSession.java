package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A session whose messages were captured while one of its OPENs, or both, were missed. It is seen
 * from the receiver of the messages.
 *
 * <p>What is not known is assumed as most sessions have it: AS numbers of four octets, whatever the
 * one known speaker offers, messages of any length, an external peer. Each such fact is named, so
 * that a verdict can say what it does not rest on.
 *
 * <pre>{@code
 * CaptureSession capture = CaptureSession.of(Optional.of(open), Optional.empty());
 * BgpCodec codec = BgpCodec.forSession(capture.session());
 * capture.unknown();                     // what the decoder had to assume
 * }</pre>
 *
 * @param session the facts, assumed ones among them; lenient, since a capture shows what was sent
 * @param unknown the facts that are assumed
 */
public record CaptureSession(Session session, Set<SessionFact> unknown) implements Serializable {
  /**
   * Copies the unknown facts.
   *
   * @param session the facts
   * @param unknown the facts that are assumed
   */
  public CaptureSession {
    unknown = Set.copyOf(unknown);
  }

  /**
   * What is known of a session from those OPENs that were captured.
   *
   * @param sender the OPEN of who sent the messages
   * @param receiver the OPEN of who received them
   * @return the session; with both OPENs nothing is unknown
   */
  public static CaptureSession of(Optional<Open> sender, Optional<Open> receiver) {
    if (sender.isPresent() && receiver.isPresent()) {
      Session session = Session.negotiate(receiver.get(), sender.get());
      return new CaptureSession(session.withProfile(Profile.LENIENT), Set.of());
    }
    return new Guess(sender.map(Offer::new), receiver.map(Offer::new)).session();
  }

  /** Gathers facts from one OPEN or none, noting those that it has to assume. */
  private static final class Guess {
    private final Optional<Offer> sender;
    private final Optional<Offer> receiver;
    private final Optional<Offer> either;
    private final Session.Builder session = Session.builder().profile(Profile.LENIENT);
    private final Set<SessionFact> unknown = EnumSet.noneOf(SessionFact.class);

    Guess(Optional<Offer> sender, Optional<Offer> receiver) {
      this.sender = sender;
      this.receiver = receiver;
      this.either = sender.or(() -> receiver);
    }

    CaptureSession session() {
      unknown.add(SessionFact.PEER_TYPE);
      unknown.add(SessionFact.FAMILIES);
      sender.ifPresent(offer -> session.peerAsn(offer.open().asn()));
      receiver.ifPresent(
          offer ->
              session
                  .localAsn(offer.open().asn())
                  .localBgpIdentifier(offer.open().bgpIdentifier())
                  .localRole(offer.role())
                  .localFamilies(offer.families()));
      agreed();
      offeredByOne();
      return new CaptureSession(session.build(), unknown);
    }

    /** What holds only if both offer it: a speaker who does not is enough to know that it fails. */
    private void agreed() {
      if (either.isEmpty() || either.get().has(CapabilityCode.FOUR_OCTET_AS)) {
        session.asnWidth(AsnWidth.FOUR);
        unknown.add(SessionFact.ASN_WIDTH);
      }
      Set<Family> pathIds =
          sender
              .map(offer -> families(offer, SendReceive::sends))
              .or(() -> receiver.map(offer -> families(offer, SendReceive::receives)))
              .orElse(Set.of());
      session.addPathReceive(pathIds);
      assumeUnlessFailed(SessionFact.PATH_IDS, pathIds.isEmpty());
      Map<Family, Integer> labels = either.map(Offer::labels).orElse(Map.of());
      session.labelsReceive(labels);
      assumeUnlessFailed(SessionFact.LABELS, labels.isEmpty());
    }

    private void assumeUnlessFailed(SessionFact fact, boolean nothingOffered) {
      if (either.isEmpty() || !nothingOffered) {
        unknown.add(fact);
      }
    }

    /** What one speaker alone decides. */
    private void offeredByOne() {
      session.extendedNextHopReceive(either.map(Offer::extendedNextHop).orElse(Set.of()));
      if (receiver.isEmpty()) {
        session.receiveLimit(MessageLimit.EXTENDED);
        unknown.add(SessionFact.MESSAGE_LIMIT);
        unknown.add(SessionFact.NEXT_HOPS);
      } else if (receiver.get().has(CapabilityCode.EXTENDED_MESSAGE)) {
        session.receiveLimit(MessageLimit.EXTENDED);
      }
      if (sender.isEmpty()) {
        unknown.add(SessionFact.REFRESHES);
      } else if (sender.get().has(CapabilityCode.ENHANCED_ROUTE_REFRESH)) {
        session.refreshMode(RefreshMode.ENHANCED);
      }
    }

    private static Set<Family> families(Offer offer, Predicate<SendReceive> wanted) {
      return offer.addPath().entrySet().stream()
          .filter(entry -> wanted.test(entry.getValue()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
  }
}
