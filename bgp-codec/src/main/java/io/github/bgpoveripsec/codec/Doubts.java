package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the verdict on a captured message rests on that nobody knows.
 *
 * <p>Each fact that the capture does not tell is tried the other way round: where that changes what
 * was found or read, the verdict is in doubt. A value, and total like decoding itself.
 *
 * <pre>{@code
 * Doubts doubts = Doubts.of(capture, octets);
 * doubts.unknown();                      // such as PEER_TYPE: an internal peer may send LOCAL_PREF
 * doubts.unknown(finding);               // what this finding alone rests on
 * }</pre>
 */
public final class Doubts {
  private static final Doubts NONE = new Doubts(Set.of(), Set.of(), Map.of());

  private final Set<SessionFact> unknown;
  private final Set<Verdict> found;
  private final Map<SessionFact, Set<Verdict>> otherwise;

  private Doubts(
      Set<SessionFact> unknown, Set<Verdict> found, Map<SessionFact, Set<Verdict>> otherwise) {
    this.unknown = unknown;
    this.found = found;
    this.otherwise = otherwise;
  }

  /** What a finding says, whatever its words. */
  private record Verdict(ErrorRow row, Handling handling, int offset, int length) {
    static Verdict of(Finding finding) {
      return new Verdict(finding.row(), finding.handling(), finding.offset(), finding.length());
    }

    static Set<Verdict> of(DecodeResult result) {
      List<Finding> findings =
          result.match(Decoded::findings, needMore -> List.of(), Broken::findings);
      return findings.stream().map(Verdict::of).collect(Collectors.toSet());
    }
  }

  /**
   * Finds what a verdict rests on.
   *
   * @param capture what is known of the session, and what was assumed
   * @param message all octets of one message and no more
   * @return the doubts; none if nothing is unknown
   */
  public static Doubts of(CaptureSession capture, Octets message) {
    if (capture.unknown().isEmpty()) {
      return NONE;
    }
    DecodeResult result = BgpCodec.forSession(capture.session()).decode(message);
    Set<Family> families = families(result);
    Set<SessionFact> unknown = EnumSet.noneOf(SessionFact.class);
    Map<SessionFact, Set<Verdict>> otherwise = new EnumMap<>(SessionFact.class);
    for (SessionFact fact : capture.unknown()) {
      DecodeResult other =
          BgpCodec.forSession(fact.otherwise(capture.session(), families)).decode(message);
      otherwise.put(fact, Verdict.of(other));
      if (differ(result, other)) {
        unknown.add(fact);
      }
    }
    return new Doubts(unknown, Verdict.of(result), otherwise);
  }

  private static boolean differ(DecodeResult one, DecodeResult other) {
    return one.handling() != other.handling()
        || !Verdict.of(one).equals(Verdict.of(other))
        || !message(one).equals(message(other));
  }

  private static Optional<BgpMessage> message(DecodeResult result) {
    return result instanceof Decoded decoded ? Optional.of(decoded.message()) : Optional.empty();
  }

  /** The families whose routes a message may carry. */
  private static Set<Family> families(DecodeResult result) {
    Set<Family> families = new HashSet<>(Set.of(Family.IPV4_UNICAST));
    if (message(result).orElse(null) instanceof Update update) {
      update.attribute(MpReach.class).ifPresent(reach -> families.add(reach.family()));
      update.attribute(MpUnreach.class).ifPresent(unreach -> families.add(unreach.family()));
    }
    return families;
  }

  /**
   * What the verdict as a whole rests on, findings and fields of the message together.
   *
   * @return the facts that nobody knows, each of which would change the verdict by itself
   */
  public Set<SessionFact> unknown() {
    return Set.copyOf(unknown);
  }

  /**
   * What a finding rests on.
   *
   * @param finding one of the message
   * @return the facts that nobody knows, each of which alone would take the finding away; none for
   *     a finding that decoding the message does not give
   */
  public Set<SessionFact> unknown(Finding finding) {
    Verdict verdict = Verdict.of(finding);
    return otherwise.entrySet().stream()
        .filter(entry -> found.contains(verdict))
        .filter(entry -> !entry.getValue().contains(verdict))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
