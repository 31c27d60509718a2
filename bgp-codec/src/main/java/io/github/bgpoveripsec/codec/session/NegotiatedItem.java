package io.github.bgpoveripsec.codec.session;

import java.io.Serializable;

/**
 * One thing that two speakers did or did not agree on.
 *
 * @param item what it is about, such as {@code receive path identifiers for ipv4/unicast}
 * @param outcome what came of it
 * @param because which offers decided
 */
public record NegotiatedItem(String item, Outcome outcome, String because) implements Serializable {
  /** What can come of two offers. */
  public enum Outcome {
    /** It is in use. */
    AGREED,
    /** It is not in use. */
    NOT_AGREED
  }
}
