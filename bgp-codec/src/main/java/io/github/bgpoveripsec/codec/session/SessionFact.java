package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.nlri.Family;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact about what a speaker receives that its messages alone do not tell. */
public enum SessionFact {
  /** How many octets an AS number takes (RFC 6793 section 4.1). */
  ASN_WIDTH("asn-width"),

  /** Whether the peer is internal or external, which decides what it may send. */
  PEER_TYPE("peer-type"),

  /** Which families were agreed on, so that routes of others are ignored (RFC 4760 section 8). */
  FAMILIES("families"),

  /** In which families path identifiers stand before routes (RFC 7911 section 5). */
  PATH_IDS("path-ids"),

  /** Which IPv4 routes may come with an IPv6 next hop (RFC 8950 section 4). */
  NEXT_HOPS("next-hops"),

  /** In which families several labels may stand before a prefix (RFC 8277 section 2.1). */
  LABELS("labels"),

  /** How long a message may be (RFC 8654 section 4). */
  MESSAGE_LIMIT("message-limit"),

  /** Whether refreshes have a begin and an end (RFC 7313 section 4). */
  REFRESHES("refreshes");

  /** A family that no message is about, so that none is agreed on. */
  private static final Family NONE = Family.of(0, 0);

  private static final int MOST_LABELS = 255;

  private final String id;

  SessionFact(String id) {
    this.id = id;
  }

  /**
   * The stable name of the fact.
   *
   * @return for example {@code asn-width}
   */
  public String id() {
    return id;
  }

  /**
   * The same session but for this fact, as far as it matters for some families.
   *
   * @param session the session
   * @param families the families that a message is about
   * @return a session with another width, peer or limit; or one in which exactly those families are
   *     agreed on, or have path identifiers, foreign next hops or stacks of labels, that are not or
   *     have none in the given one
   */
  public Session otherwise(Session session, Set<Family> families) {
    return switch (this) {
      case ASN_WIDTH ->
          session.withAsnWidth(session.asnWidth() == AsnWidth.FOUR ? AsnWidth.TWO : AsnWidth.FOUR);
      case PEER_TYPE ->
          session.withPeerType(
              session.peerType() == PeerType.INTERNAL ? PeerType.EXTERNAL : PeerType.INTERNAL);
      case FAMILIES -> session.withFamilies(NONE).withLocalFamilies(NONE);
      case PATH_IDS -> session.withAddPathReceive(others(families, session.addPathReceive()));
      case NEXT_HOPS ->
          session.withExtendedNextHopReceive(others(families, session.extendedNextHopReceive()));
      case LABELS ->
          session.withLabelsReceive(
              others(families, session.labelsReceive().keySet()).stream()
                  .collect(Collectors.toMap(family -> family, family -> MOST_LABELS)));
      case MESSAGE_LIMIT ->
          session.withReceiveLimit(
              session.receiveLimit() == MessageLimit.STANDARD
                  ? MessageLimit.EXTENDED
                  : MessageLimit.STANDARD);
      case REFRESHES ->
          session.withRefreshMode(
              session.refreshMode() == RefreshMode.PLAIN
                  ? RefreshMode.ENHANCED
                  : RefreshMode.PLAIN);
    };
  }

  private static Set<Family> others(Set<Family> families, Set<Family> present) {
    return families.stream()
        .filter(family -> !present.contains(family))
        .collect(Collectors.toSet());
  }

  /**
   * What a session says about the fact.
   *
   * @param session the session
   * @return the value, comparable with that of another session
   */
  public Object of(Session session) {
    return switch (this) {
      case ASN_WIDTH -> session.asnWidth();
      case PEER_TYPE -> session.peerType();
      case FAMILIES -> List.of(session.localFamilies(), session.families());
      case PATH_IDS -> session.addPathReceive();
      case NEXT_HOPS -> session.extendedNextHopReceive();
      case LABELS -> session.labelsReceive();
      case MESSAGE_LIMIT -> session.receiveLimit();
      case REFRESHES -> session.refreshMode();
    };
  }
}
