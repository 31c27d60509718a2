package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a subject together with the way to it.
 *
 * <p>A located part knows the parts around it up to the subject as a whole. Its path is worked out
 * when first asked for, so parts that pass a check never pay for one, and the paths of parts inside
 * one part share what they have in common.
 *
 * @param <P> the part
 */
public final class Located<P> {
  private final @Nullable Located<?> parent;
  private final P value;
  private final Place<? super P> place;
  private @Nullable Path path; // cached; a race only computes an equal path twice
  private @Nullable Map<Derived<?, ?>, Object> derived; // of the whole subject only

  private Located(@Nullable Located<?> parent, P value, Place<? super P> place) {
    this.parent = parent;
    this.value = value;
    this.place = place;
  }

  /** Where a part lies, given where the part around it lies. */
  @FunctionalInterface
  interface Place<P> {
    Path from(Path parent, P value);
  }

  /**
   * A subject as a whole, at the root path.
   *
   * @param subject the subject
   * @param <S> its type
   * @return the located subject
   */
  public static <S> Located<S> root(S subject) {
    return new Located<>(null, subject, (parent, value) -> parent);
  }

  /**
   * A part reached from this one.
   *
   * @param value the part
   * @param place the path of the part, given the path of this one; called only when needed
   * @param <Q> the type of the part
   * @return the located part
   */
  public <Q> Located<Q> part(Q value, UnaryOperator<Path> place) {
    return new Located<>(this, value, (parent, ignored) -> place.apply(parent));
  }

  /** The same part seen as a wider type: sound, as a located part only gives its value away. */
  @SuppressWarnings("unchecked")
  static <P> Located<P> widen(Located<? extends P> part) {
    return (Located<P>) part;
  }

  /** The same with a place that is shared by all parts of one kind. */
  <Q> Located<Q> child(Q value, Place<? super Q> place) {
    return new Located<>(this, value, place);
  }

  /**
   * The part itself.
   *
   * @return the part
   */
  public P value() {
    return value;
  }

  /**
   * Where the part lies.
   *
   * @return the path, the root for a whole subject
   */
  public Path path() {
    Path known = path;
    if (known == null) {
      known = place.from(parent == null ? Path.root() : parent.path(), value);
      path = known;
    }
    return known;
  }

  /**
   * The nearest part around this one of a type.
   *
   * @param type the type to look for
   * @param <A> that type
   * @return the value of the nearest such part, never this part itself
   * @throws IllegalArgumentException when this part lies in no such part
   */
  public <A> A enclosing(Class<A> type) {
    for (Located<?> here = parent; here != null; here = here.parent) {
      if (type.isInstance(here.value)) {
        return type.cast(here.value);
      }
    }
    throw new IllegalArgumentException(
        "expected a part inside a " + type.getSimpleName() + ", got " + path());
  }

  /**
   * What is derived from the subject as a whole, worked out once and then shared by all checks of
   * one run.
   *
   * @param derived what to derive
   * @param <S> the type of the whole subject
   * @param <D> what is derived
   * @return the derived value
   * @throws IllegalArgumentException when the whole subject is not of the type expected
   */
  public <S, D> D derive(Derived<S, D> derived) {
    Located<?> root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return derived.of(root.value, root.derived());
  }

  private Map<Derived<?, ?>, Object> derived() {
    Map<Derived<?, ?>, Object> known = derived;
    if (known == null) {
      known = new HashMap<>();
      derived = known;
    }
    return known;
  }

  /**
   * The path and the part.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return path() + ": " + value;
  }
}
