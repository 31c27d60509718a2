package io.github.bgpoveripsec.codec.session;

import java.util.List;

/** A fact about what a speaker receives that its messages alone do not tell. */
public enum SessionFact {
  /** How many octets an AS number takes (RFC 6793 section 4.1). */
  ASN_WIDTH,

  /** Whether the peer is internal or external, which decides what it may send. */
  PEER_TYPE,

  /** Which families were agreed on, so that routes of others are ignored (RFC 4760 section 8). */
  FAMILIES,

  /** In which families path identifiers stand before routes (RFC 7911 section 5). */
  PATH_IDS,

  /** Which IPv4 routes may come with an IPv6 next hop (RFC 8950 section 4). */
  NEXT_HOPS,

  /** In which families several labels may stand before a prefix (RFC 8277 section 2.1). */
  LABELS,

  /** How long a message may be (RFC 8654 section 4). */
  MESSAGE_LIMIT,

  /** Whether refreshes have a begin and an end (RFC 7313 section 4). */
  REFRESHES;

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
