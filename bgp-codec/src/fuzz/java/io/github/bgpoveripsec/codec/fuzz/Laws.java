package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.EncodeResult;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Set;

/** What holds for any octets under any session; an {@link AssertionError} says what does not. */
final class Laws {
  private static final Set<ErrorRow> UNWRITABLE =
      Set.of(ErrorRow.H_1, ErrorRow.H_3, ErrorRow.H_4, ErrorRow.N_9);

  private Laws() {}

  /** Holds the laws that are cheap enough to hold a thousand million times. */
  static DecodeResult quick(Octets octets, Session session) {
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    for (Finding finding : findings(result)) {
      holds(
          finding.offset() >= 0
              && finding.length() >= 0
              && finding.offset() + finding.length() <= octets.length(),
          "a finding lies inside the input");
    }
    if (result instanceof NeedMore need) {
      holds(need.atLeast() > 0, "something is missing");
    } else if (result instanceof Broken broken) {
      holds(!broken.findings().isEmpty(), "a break has a reason");
    } else if (result instanceof Decoded decoded) {
      writesBack(decoded, octets, session);
    }
    return result;
  }

  /** Holds all laws. */
  static void all(Octets octets, Session session) {
    DecodeResult result = quick(octets, session);
    DecodeResult again = BgpCodec.forSession(session).decode(octets);
    holds(result.equals(again), "decoding is a function");
    holds(result.hashCode() == again.hashCode(), "equal results have equal hashes");
    holds(!result.toString().isEmpty(), "a result can be shown");
    if (result instanceof Decoded decoded && decoded.effective() instanceof Update effective) {
      if (decoded.handling().isStrongerThan(Handling.DISCARD)) {
        holds(effective.nlri().isEmpty(), "what is withdrawn announces nothing");
        holds(
            effective.attribute(MpReach.class).isEmpty(),
            "what is withdrawn announces nothing of any family");
      }
      holds(!effective.toString().isEmpty(), "an effect can be shown");
    }
  }

  private static void writesBack(Decoded decoded, Octets octets, Session session) {
    // What a lenient session overlooks in a header is what no message of it may have.
    if (decoded.findings().stream().anyMatch(finding -> UNWRITABLE.contains(finding.row()))) {
      return;
    }
    EncodeResult back = BgpCodec.forSession(session.mirrored()).encode(decoded.message());
    holds(
        back instanceof EncodeResult.Encoded encoded
            && encoded.octets().equals(octets.slice(0, decoded.consumed())),
        "what was accepted can be written again");
  }

  private static List<Finding> findings(DecodeResult result) {
    return result.match(Decoded::findings, need -> List.of(), Broken::findings);
  }

  static void holds(boolean condition, String law) {
    if (!condition) {
      throw new AssertionError("broken law: " + law);
    }
  }
}
