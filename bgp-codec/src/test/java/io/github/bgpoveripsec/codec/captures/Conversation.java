package io.github.bgpoveripsec.codec.captures;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a recording: every message under what the OPENs before it agreed on. */
final class Conversation {
  private final Map<String, Map<Direction, Open>> opens = new HashMap<>();
  private final List<Heard> heard = new ArrayList<>();

  /**
   * A message and how its receiver reads it.
   *
   * @param recorded the message
   * @param session what its receiver knows
   * @param result the outcome
   */
  record Heard(Recorded recorded, Session session, DecodeResult result) {
    List<Finding> findings() {
      return result.match(Decoded::findings, more -> List.of(), Broken::findings);
    }

    /** The message, or nothing if it breaks the session. */
    Optional<BgpMessage> message() {
      return result.match(
          decoded -> Optional.of(decoded.message()),
          more -> Optional.empty(),
          broken -> Optional.empty());
    }
  }

  /** Plays a recording to its end. */
  static List<Heard> of(Capture capture) {
    Conversation conversation = new Conversation();
    capture.messages().forEach(conversation::hear);
    return conversation.heard;
  }

  private void hear(Recorded recorded) {
    Map<Direction, Open> both =
        opens.computeIfAbsent(recorded.connection(), name -> new HashMap<>());
    if (both.containsKey(recorded.direction()) && recorded.type().equals("OPEN")) {
      // The peers have connected again.
      both.clear();
    }
    Session session = session(both, recorded.direction());
    DecodeResult result = BgpCodec.forSession(session).decode(recorded.octets());
    heard.add(new Heard(recorded, session, result));
    if (result instanceof Decoded decoded && decoded.message() instanceof Open open) {
      both.put(recorded.direction(), open);
    }
  }

  private static Session session(Map<Direction, Open> opens, Direction sender) {
    if (opens.size() < Direction.values().length) {
      return Session.initial();
    }
    Direction receiver = sender == Direction.RX ? Direction.TX : Direction.RX;
    return Session.negotiate(opens.get(receiver), opens.get(sender));
  }
}
