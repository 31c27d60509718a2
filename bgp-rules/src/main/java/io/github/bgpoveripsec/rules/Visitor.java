package io.github.bgpoveripsec.rules;

import java.util.function.Consumer;

/** Who is told of the parts found on a walk, and of the places where an input was missing. */
record Visitor<P>(Consumer<? super Located<P>> parts, Consumer<? super Gap> gaps) {

  /** A walk from a subject to its parts. */
  @FunctionalInterface
  interface Walk<S, P> {
    void from(Located<? extends S> subject, Visitor<P> visitor);
  }
}
