package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.Nullable;

/** What is to be done with each part that comes by at a stop of a shared walk. */
abstract class Errand<P> {
  private @Nullable Errand<P> next; // at the same stop
  private boolean over;

  abstract void run(Located<P> part);

  /** What follows if it throws. */
  abstract void fail();

  /** Has another errand run after this one. */
  final void precede(Errand<P> errand) {
    next = errand;
  }

  final @Nullable Errand<P> next() {
    return next;
  }

  /** Nothing is to be done any more. */
  final void end() {
    over = true;
  }

  final void attempt(Located<P> part) {
    if (over) {
      return;
    }
    try {
      run(part);
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      fail();
    }
  }
}
