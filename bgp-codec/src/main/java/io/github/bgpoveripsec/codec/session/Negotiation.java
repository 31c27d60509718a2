package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.message.Open;
import java.io.Serializable;
import java.util.List;

/**
 * What two OPENs come to, and why.
 *
 * @param session the facts, seen from our side
 * @param items one explanation for each thing that either side offered and that decides what may be
 *     sent or how it reads; what is only for people, and what has no class here, decides nothing
 */
public record Negotiation(Session session, List<NegotiatedItem> items) implements Serializable {
  /**
   * Copies the explanations.
   *
   * @param session the facts
   * @param items the explanations
   */
  public Negotiation {
    items = List.copyOf(items);
  }

  /**
   * Compares two OPENs.
   *
   * @param ours what we sent
   * @param theirs what the peer sent
   * @return the outcome
   */
  public static Negotiation of(Open ours, Open theirs) {
    return new Comparison(new Offer(ours), new Offer(theirs)).run();
  }
}
