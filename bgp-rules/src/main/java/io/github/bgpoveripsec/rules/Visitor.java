package io.github.bgpoveripsec.rules;

import java.util.function.Consumer;

/** Who is told of the parts found on a way, and of the places where an input was missing. */
interface Visitor<P> {
  void part(Located<P> part);

  void gap(Gap gap);

  /** A visitor made of two listeners. */
  record Pair<P>(Consumer<? super Located<P>> parts, Consumer<? super Gap> gaps)
      implements Visitor<P> {
    @Override
    public void part(Located<P> part) {
      parts.accept(part);
    }

    @Override
    public void gap(Gap gap) {
      gaps.accept(gap);
    }
  }
}
