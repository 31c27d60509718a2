package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.Nullable;

/** What is to be done with each part that comes by at a stop of a shared walk. */
abstract class Errand<P> {
  private final int number;
  private @Nullable Errand<P> next; // at the same stop

  /** An errand with a number of its own, by which a journey knows it. */
  Errand(int number) {
    this.number = number;
  }

  abstract void run(Located<P> part, Journey journey);

  /** What follows if it throws. */
  abstract void fail(Journey journey);

  final int number() {
    return number;
  }

  /** Has another errand run after this one. */
  final void precede(Errand<P> errand) {
    next = errand;
  }

  final @Nullable Errand<P> next() {
    return next;
  }

  final void attempt(Located<P> part, Journey journey) {
    if (journey.isOver(this)) {
      return;
    }
    try {
      run(part, journey);
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      fail(journey);
    }
  }
}
