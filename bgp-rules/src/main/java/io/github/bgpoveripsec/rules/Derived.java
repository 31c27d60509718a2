package io.github.bgpoveripsec.rules;

import java.util.Map;
import java.util.function.Function;

/**
 * Something worked out from a whole subject that several rules need, such as an index or a
 * simulation.
 *
 * <p>However many rules ask for it by {@link Located#derive}, it is worked out once for each run of
 * a rule set. Keep it in a constant: its identity is what the rules share.
 *
 * @param <S> the subject
 * @param <D> what is derived
 */
public final class Derived<S, D> {
  private final Class<S> subject;
  private final Function<? super S, ? extends D> function;

  private Derived(Class<S> subject, Function<? super S, ? extends D> function) {
    this.subject = subject;
    this.function = function;
  }

  /**
   * A derivation.
   *
   * @param subject the type of the whole subject
   * @param function a pure function of it
   * @param <S> the subject
   * @param <D> what is derived
   * @return the derivation
   */
  public static <S, D> Derived<S, D> from(
      Class<S> subject, Function<? super S, ? extends D> function) {
    return new Derived<>(subject, function);
  }

  /** Looks the value up, or works it out and keeps it. */
  @SuppressWarnings("unchecked") // only this method writes the entry of this key
  D of(Object whole, Map<Derived<?, ?>, Object> known) {
    if (!subject.isInstance(whole)) {
      throw new IllegalArgumentException(
          "expected a "
              + subject.getSimpleName()
              + " as the whole subject, got a "
              + whole.getClass().getSimpleName());
    }
    Object value = known.get(this);
    if (value == null) {
      value = function.apply(subject.cast(whole));
      known.put(this, value);
    }
    return (D) value;
  }
}
