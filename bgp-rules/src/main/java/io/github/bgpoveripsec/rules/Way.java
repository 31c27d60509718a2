package io.github.bgpoveripsec.rules;

import java.util.function.Consumer;

/** A way from a subject to some parts of it, made of steps. */
sealed interface Way<S, P> permits Step, Way.Then, Way.Fork {

  /** Goes the way alone and tells a visitor of every part at its end. */
  void walk(Located<? extends S> subject, Visitor<P> visitor);

  /**
   * Takes the way into a shared walk, and says at which stops of it the way ends: several where it
   * forks.
   */
  void join(Stop<? extends S> start, Course course, Consumer<Stop<P>> end);

  /** One way after another. */
  record Then<S, P, Q>(Way<S, P> first, Way<? super P, Q> second) implements Way<S, Q> {
    @Override
    public void walk(Located<? extends S> subject, Visitor<Q> visitor) {
      first.walk(subject, new Visitor.Pair<>(part -> second.walk(part, visitor), visitor::gap));
    }

    @Override
    public void join(Stop<? extends S> start, Course course, Consumer<Stop<Q>> end) {
      first.join(start, course, middle -> second.join(middle, course, end));
    }
  }

  /** One way, and then another from the same subject. */
  record Fork<S, P>(Way<S, P> first, Way<S, P> second) implements Way<S, P> {
    @Override
    public void walk(Located<? extends S> subject, Visitor<P> visitor) {
      first.walk(subject, visitor);
      second.walk(subject, visitor);
    }

    @Override
    public void join(Stop<? extends S> start, Course course, Consumer<Stop<P>> end) {
      first.join(start, course, end);
      second.join(start, course, end);
    }
  }
}
