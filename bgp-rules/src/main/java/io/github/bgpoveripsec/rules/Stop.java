package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on a shared walk: where the parts at the end of a step come by, and what is to be done
 * with them for every rule that comes along.
 *
 * <p>Errands are run in the order in which they were asked for. The walk goes on from a part as one
 * of them, so whoever asks for something after a way onward has it done when the walk is back.
 */
final class Stop<P> implements Visitor<P> {
  private final List<Course> courses = new ArrayList<>();
  private @Nullable Errand<P> first;
  private @Nullable Errand<P> last;
  private long visits;

  /** Has something done with each part. */
  void ask(Errand<P> errand) {
    if (last == null) {
      first = errand;
    } else {
      last.precede(errand);
    }
    last = errand;
  }

  /** The stop after a step, which is one and the same for all rules that take it from here. */
  <Q> Stop<Q> next(Step<? super P, Q> step, Course course) {
    Stop<Q> next = after(step);
    next.courses.add(course);
    return next;
  }

  @SuppressWarnings("unchecked") // equal steps lead to parts of one type
  private <Q> Stop<Q> after(Step<? super P, Q> step) {
    for (Errand<P> errand = first; errand != null; errand = errand.next()) {
      if (errand instanceof Onward<P, ?> onward && onward.leadsBy(step)) {
        return (Stop<Q>) onward.next;
      }
    }
    Onward<P, Q> onward = new Onward<>(step);
    ask(onward);
    return onward.next;
  }

  /** How many parts have come by. */
  long visits() {
    return visits;
  }

  @Override
  public void part(Located<P> part) {
    visits++;
    for (Errand<P> errand = first; errand != null; errand = errand.next()) {
      errand.attempt(part);
    }
  }

  @Override
  public void gap(Gap gap) {
    courses.forEach(course -> course.addGap(gap));
  }

  /** The way on from each part, to the next stop. */
  private static final class Onward<P, Q> extends Errand<P> {
    private final Step<? super P, Q> step;
    private final Stop<Q> next = new Stop<>();

    Onward(Step<? super P, Q> step) {
      this.step = step;
    }

    boolean leadsBy(Step<?, ?> other) {
      return step == other || step.equals(other);
    }

    @Override
    void run(Located<P> part) {
      step.walk(part, next);
    }

    @Override
    void fail() {
      end();
      next.courses.forEach(Course::giveUp);
    }
  }
}
