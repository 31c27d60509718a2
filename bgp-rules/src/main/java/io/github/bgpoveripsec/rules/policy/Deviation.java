package io.github.bgpoveripsec.rules.policy;

import java.io.Serializable;
import java.util.function.Function;

/**
 * A decision not to go by a rule as its author wrote it, with the reason for it.
 *
 * <p>Decisions are ordered by kind, rule, parameter and scope, which no two of some {@link
 * Overrides} have in common. The reason has no part in the order.
 */
public sealed interface Deviation extends Comparable<Deviation>, Serializable
    permits Disabling, Regrading, Setting {
  /**
   * Which rule the decision is about.
   *
   * @return the id of the rule
   */
  String rule();

  /**
   * How far the decision reaches.
   *
   * @return the scope
   */
  Scope scope();

  /**
   * Why it was decided so.
   *
   * @return a text for people, not blank
   */
  String reason();

  /**
   * Goes on with whichever decision this is.
   *
   * @param <R> what comes out
   * @param ifDisabled applied to a rule that is disabled
   * @param ifRegraded applied to a rule that is graded otherwise
   * @param ifSet applied to a rule that goes by another number
   * @return the result of the function that applies
   */
  default <R> R match(
      Function<? super Disabling, ? extends R> ifDisabled,
      Function<? super Regrading, ? extends R> ifRegraded,
      Function<? super Setting, ? extends R> ifSet) {
    if (this instanceof Disabling disabling) {
      return ifDisabled.apply(disabling);
    }
    return this instanceof Regrading regrading
        ? ifRegraded.apply(regrading)
        : ifSet.apply((Setting) this);
  }

  @Override
  default int compareTo(Deviation other) {
    return Deviations.ORDER.compare(this, other);
  }
}
