package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One time that a shared walk is gone: everything that changes on the way. What belongs to a rule,
 * a stop or an errand is found by its number.
 */
final class Journey {
  private final Tally[] tallies;
  private final boolean[] givenUp;
  private final Stop.Arrivals<?>[] arrivals;
  private final boolean[] over;
  private final long[] seen;
  private final List<?>[] found;

  Journey(int rules, Survey survey) {
    tallies = new Tally[rules];
    for (int rule = 0; rule < rules; rule++) {
      tallies[rule] = new Tally();
    }
    givenUp = new boolean[rules];
    arrivals = new Stop.Arrivals<?>[survey.stops().size()];
    for (Stop<?> stop : survey.stops()) {
      arrivals[stop.number()] = stop.arrivals(this);
    }
    over = new boolean[survey.errands()];
    seen = new long[survey.errands()];
    found = new List<?>[survey.errands()];
  }

  /** What a rule has found. */
  Tally tally(Course course) {
    return tallies[course.rule()];
  }

  /** Gives a rule up: it threw, or a step on its way did. */
  void giveUp(Course course) {
    givenUp[course.rule()] = true;
    course.errands().forEach(this::end);
  }

  /** What came of a rule; empty if it was given up. */
  Optional<Verdict> verdict(int rule) {
    return givenUp[rule] ? Optional.empty() : Optional.of(tallies[rule].toVerdict());
  }

  /** Who is told of the parts at a stop. */
  @SuppressWarnings("unchecked") // each stop made its own
  <P> Stop.Arrivals<P> at(Stop<P> stop) {
    return (Stop.Arrivals<P>) arrivals[stop.number()];
  }

  /** Nothing is to be done any more for an errand. */
  void end(Errand<?> errand) {
    over[errand.number()] = true;
  }

  boolean isOver(Errand<?> errand) {
    return over[errand.number()];
  }

  /** Whether a count that only grows has grown since the errand last asked. */
  boolean hasGrown(Errand<?> errand, long count) {
    boolean grown = count > seen[errand.number()];
    seen[errand.number()] = count;
    return grown;
  }

  /** What has been gathered for an errand since it was last taken. */
  @SuppressWarnings("unchecked") // only this method makes the list of an errand
  <Q> List<Located<Q>> gathered(Errand<?> errand) {
    List<?> list = found[errand.number()];
    if (list == null) {
      list = new ArrayList<Located<Q>>();
      found[errand.number()] = list;
    }
    return (List<Located<Q>>) list;
  }

  /** Begins to gather anew, about as much as before. */
  void clear(Errand<?> errand, int expected) {
    found[errand.number()] = new ArrayList<>(expected);
  }
}
