package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A place on a shared walk: where the parts at the end of a step come by, and what is to be done
 * with them for every rule that comes along.
 *
 * <p>A part is judged first, and then the walk goes on from it: a judgement of a whole, say of all
 * tunnels of a gateway, goes straight through it, which fetches it from memory sooner than a walk
 * with many stops. The walk goes on as one errand among others, so whoever asks for something after
 * a way onward has it done when the walk is back.
 */
final class Stop<P> {
  private final Survey survey;
  private final int number;
  private final List<Course> courses = new ArrayList<>();
  private final Errands<P> judgements = new Errands<>();
  private final Errands<P> others = new Errands<>();

  Stop(Survey survey, int number) {
    this.survey = survey;
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Has each part judged, before the walk goes on from it. */
  void judge(Errand<P> judgement) {
    judgements.add(judgement);
  }

  /** Has something else done with each part. */
  void ask(Errand<P> errand) {
    others.add(errand);
  }

  /** The stop after a step, which is one and the same for all rules that take it from here. */
  <Q> Stop<Q> next(Step<? super P, Q> step, Course course) {
    Stop<Q> next = after(step);
    next.courses.add(course);
    return next;
  }

  @SuppressWarnings("unchecked") // equal steps lead to parts of one type
  private <Q> Stop<Q> after(Step<? super P, Q> step) {
    for (Errand<P> errand = others.first(); errand != null; errand = errand.next()) {
      if (errand instanceof Onward<P, ?> onward && onward.leadsBy(step)) {
        return (Stop<Q>) onward.next;
      }
    }
    Onward<P, Q> onward = new Onward<>(survey, step);
    ask(onward);
    return onward.next;
  }

  Arrivals<P> arrivals(Journey journey) {
    return new Arrivals<>(this, journey);
  }

  /** The parts that come by at a stop on one journey. */
  static final class Arrivals<P> implements Visitor<P> {
    private final Stop<P> stop;
    private final Journey journey;
    private long count;

    private Arrivals(Stop<P> stop, Journey journey) {
      this.stop = stop;
      this.journey = journey;
    }

    /** How many parts have come by. */
    long count() {
      return count;
    }

    @Override
    public void part(Located<P> part) {
      count++;
      stop.judgements.run(part, journey);
      stop.others.run(part, journey);
    }

    @Override
    public void gap(Gap gap) {
      stop.courses.forEach(course -> journey.tally(course).addGap(gap));
    }
  }

  /** The way on from each part, to the next stop. */
  private static final class Onward<P, Q> extends Errand<P> {
    private final Step<? super P, Q> step;
    private final Stop<Q> next;

    Onward(Survey survey, Step<? super P, Q> step) {
      super(survey.nextErrand());
      this.step = step;
      this.next = survey.newStop();
    }

    boolean leadsBy(Step<?, ?> other) {
      return step == other || step.equals(other);
    }

    @Override
    void run(Located<P> part, Journey journey) {
      step.walk(part, journey.at(next));
    }

    @Override
    void fail(Journey journey) {
      journey.end(this);
      next.courses.forEach(journey::giveUp);
    }
  }
}
