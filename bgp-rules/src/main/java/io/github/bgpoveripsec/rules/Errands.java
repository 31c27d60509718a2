package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.Nullable;

/** Errands at one stop, run in the order in which they were asked for. */
final class Errands<P> {
  private @Nullable Errand<P> first;
  private @Nullable Errand<P> last;

  void add(Errand<P> errand) {
    if (last == null) {
      first = errand;
    } else {
      last.precede(errand);
    }
    last = errand;
  }

  @Nullable Errand<P> first() {
    return first;
  }

  void run(Located<P> part, Journey journey) {
    for (Errand<P> errand = first; errand != null; errand = errand.next()) {
      errand.attempt(part, journey);
    }
  }
}
