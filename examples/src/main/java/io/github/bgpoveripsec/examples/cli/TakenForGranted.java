package io.github.bgpoveripsec.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.bgpoveripsec.codec.Doubts;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the verdicts that rest on what neither options nor an OPEN tell. */
final class TakenForGranted {
  private final Map<String, Integer> counts = new TreeMap<>();

  /** What the verdict on a message rests on, which is counted. */
  Doubts doubts(CaptureSession capture, Octets message) {
    Doubts doubts = Doubts.of(capture, message);
    doubts.unknown().forEach(fact -> counts.merge(words(fact, capture.session()), 1, Integer::sum));
    return doubts;
  }

  /** A line for each assumption, or nothing if no verdict rests on any. */
  String summary() {
    return counts.isEmpty()
        ? ""
        : "Taken for granted, since neither options nor an OPEN tell:\n"
            + counts.entrySet().stream()
                .map(
                    entry ->
                        "  "
                            + entry.getKey()
                            + " (for "
                            + MessageText.count(entry.getValue(), "message")
                            + ")\n")
                .collect(joining());
  }

  /** What a session assumes, in words. */
  static String words(SessionFact fact, Session session) {
    return switch (fact) {
      case ASN_WIDTH ->
          "AS numbers of " + (session.asnWidth() == AsnWidth.FOUR ? "four" : "two") + " octets";
      case PEER_TYPE ->
          session.peerType() == PeerType.INTERNAL ? "an internal peer" : "an external peer";
      case FAMILIES -> "that both sides agreed on the family";
      case PATH_IDS -> some("path identifiers", session.addPathReceive());
      case NEXT_HOPS -> some("IPv6 next hops of IPv4 routes", session.extendedNextHopReceive());
      case LABELS -> some("stacks of labels", session.labelsReceive().keySet());
      case MESSAGE_LIMIT ->
          session.receiveLimit() == MessageLimit.STANDARD
              ? "messages of 4096 octets at most"
              : "messages of 65535 octets at most";
      case REFRESHES ->
          session.refreshMode() == RefreshMode.ENHANCED
              ? "refreshes with begin and end"
              : "refreshes without begin and end";
    };
  }

  private static String some(String what, Set<Family> families) {
    return families.isEmpty()
        ? "no " + what
        : what + " in " + families.stream().map(Family::toString).sorted().collect(joining(", "));
  }
}
