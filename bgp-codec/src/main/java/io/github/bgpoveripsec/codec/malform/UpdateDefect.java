package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.function.Predicate;

/** One way to harm an UPDATE whose parts can be told apart. */
@FunctionalInterface
interface UpdateDefect {
  /** Puts itself into an UPDATE, or says why it does not fit. */
  MalformResult into(UpdateParts update, Session session);

  /** How an UPDATE is changed. */
  @FunctionalInterface
  interface Change {
    UpdateParts of(UpdateParts update, Session session);
  }

  /** A defect that fits any UPDATE. */
  static UpdateDefect always(Change change) {
    return (update, session) -> change.of(update, session).write(session);
  }

  /** The same for UPDATEs of a kind only. */
  default UpdateDefect where(Predicate<UpdateParts> kind, String otherwise) {
    return (update, session) ->
        kind.test(update) ? into(update, session) : new Inapplicable(otherwise);
  }

  /** The same for messages of any type. */
  default Defect defect() {
    Defect inUpdates =
        (message, session) ->
            UpdateParts.tryRead(message)
                .map(update -> into(update, session))
                .orElseGet(() -> new Inapplicable("the parts of the UPDATE overrun it already"));
    return inUpdates.of(MessageType.UPDATE);
  }
}
