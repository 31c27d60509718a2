package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.function.Predicate;

/** One way to harm a message. */
@FunctionalInterface
interface Defect {
  /** Puts itself into a message, or says why it does not fit. */
  MalformResult into(Frame message, Session session);

  /** The same for sessions of a kind only. */
  default Defect when(Predicate<Session> kind, String otherwise) {
    return (message, session) ->
        kind.test(session) ? into(message, session) : new Inapplicable(otherwise);
  }

  /** The same for external peers only. */
  default Defect fromExternal() {
    return when(s -> s.peerType() == PeerType.EXTERNAL, "it takes an external peer");
  }

  /** The same for peers that are not external. */
  default Defect fromInside() {
    return when(s -> s.peerType() != PeerType.EXTERNAL, "an external peer may not send this");
  }

  /** The same for messages of one type only. */
  default Defect of(MessageType type) {
    return (message, session) ->
        message.type() == type.code()
            ? into(message, session)
            : new Inapplicable("it takes a message of type " + type);
  }
}
