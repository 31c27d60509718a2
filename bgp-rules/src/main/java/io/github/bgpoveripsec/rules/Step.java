package io.github.bgpoveripsec.rules;

import java.util.function.Consumer;

/**
 * A way without stops in between.
 *
 * <p>Rules share a step that is equal in all of them: on a shared walk it is taken once.
 */
@FunctionalInterface
non-sealed interface Step<S, P> extends Way<S, P> {

  @Override
  default void join(Stop<? extends S> start, Course course, Consumer<Stop<P>> end) {
    end.accept(start.next(this, course));
  }

  /** The step from a part to itself, for parts that are as a condition expects. */
  record Where<P>(Condition<? super P> condition) implements Step<P, P> {
    @Override
    public void walk(Located<? extends P> subject, Visitor<P> visitor) {
      if (condition.test(subject.value())) {
        visitor.part(Located.widen(subject));
      }
    }
  }
}
