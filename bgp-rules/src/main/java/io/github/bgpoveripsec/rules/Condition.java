package io.github.bgpoveripsec.rules;

import java.util.function.Predicate;

/**
 * A predicate that can say what it asks for.
 *
 * <p>The description is a phrase that completes the sentence "expected ...": {@code a prefix of
 * length 30}, {@code BGP enabled}. Conditions form a Boolean algebra, and their descriptions are
 * composed along: {@code a and (b or not c)}.
 *
 * @param <T> what is asked about
 */
public final class Condition<T> {
  private final Predicate<? super T> predicate;
  private final String description;
  private final Binding binding;

  private Condition(Predicate<? super T> predicate, String description, Binding binding) {
    this.predicate = predicate;
    this.description = description;
    this.binding = binding;
  }

  /**
   * A condition from a predicate.
   *
   * @param description what is expected, as a phrase
   * @param predicate whether a value is as expected
   * @param <T> what is asked about
   * @return the condition
   */
  public static <T> Condition<T> of(String description, Predicate<? super T> predicate) {
    return new Condition<>(predicate, description, Binding.WORD);
  }

  /**
   * Whether a value is as expected.
   *
   * @param value the value asked about
   * @return true when it is
   */
  public boolean test(T value) {
    return predicate.test(value);
  }

  /**
   * What is expected.
   *
   * @return a phrase that completes "expected ..."
   */
  public String description() {
    return description;
  }

  /**
   * The condition that holds when both hold; the second is not asked when the first fails.
   *
   * @param other the second condition
   * @return both
   */
  public Condition<T> and(Condition<? super T> other) {
    return new Condition<>(
        value -> test(value) && other.test(value),
        within(Binding.AND) + " and " + other.within(Binding.AND),
        Binding.AND);
  }

  /**
   * The condition that holds when at least one holds; the second is not asked when the first does.
   *
   * @param other the second condition
   * @return either
   */
  public Condition<T> or(Condition<? super T> other) {
    return new Condition<>(
        value -> test(value) || other.test(value),
        within(Binding.OR) + " or " + other.within(Binding.OR),
        Binding.OR);
  }

  /**
   * The condition that holds when this one does not.
   *
   * @return the opposite
   */
  public Condition<T> not() {
    return new Condition<>(value -> !test(value), "not " + within(Binding.WORD), Binding.WORD);
  }

  /**
   * The description.
   *
   * @return {@link #description()}
   */
  @Override
  public String toString() {
    return description;
  }

  private String within(Binding outer) {
    return binding.compareTo(outer) <= 0 ? description : "(" + description + ")";
  }

  /** How tightly the outermost word of a description binds, from tight to loose. */
  private enum Binding {
    WORD,
    AND,
    OR
  }
}
