package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;

/** Numbers the stops and errands of a shared walk while it is laid out. */
final class Survey {
  private final List<Stop<?>> stops = new ArrayList<>();
  private int errands;

  /** A stop with the next number. */
  <P> Stop<P> newStop() {
    Stop<P> stop = new Stop<>(this, stops.size());
    stops.add(stop);
    return stop;
  }

  /** The number of the next errand. */
  int nextErrand() {
    return errands++;
  }

  /** The stops so far, each at the place of its number. */
  List<Stop<?>> stops() {
    return stops;
  }

  /** How many errands there are so far. */
  int errands() {
    return errands;
  }
}
