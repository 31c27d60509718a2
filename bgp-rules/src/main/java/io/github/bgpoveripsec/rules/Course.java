package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;

/** What one rule wants to be done on a shared walk. */
final class Course {
  private final Survey survey;
  private final int rule;
  private final List<Errand<?>> errands = new ArrayList<>();

  /** The course of the rule of a number, without errands so far. */
  Course(Survey survey, int rule) {
    this.survey = survey;
    this.rule = rule;
  }

  int rule() {
    return rule;
  }

  List<Errand<?>> errands() {
    return errands;
  }

  /**
   * Has the walk feed the tally with what a check finds in each part at a stop.
   *
   * <p>Verdicts are joined by {@link Verdict#and}, which is associative, so all that a check is
   * made of may go into one tally.
   */
  <P> void follow(Check<? super P> check, Stop<P> stop) {
    if (check instanceof Both<? super P> both) {
      follow(both.first(), stop);
      follow(both.second(), stop);
    } else if (check instanceof Each<? super P, ?> each) {
      followEach(each, stop);
    } else if (check instanceof Comparison<? super P, ?> comparison) {
      followTogether(comparison.together(), stop);
    } else if (check instanceof Together<? super P, ?> together) {
      followTogether(together, stop);
    } else if (check instanceof Requirement<? super P> requirement) {
      judge(stop, new Requiring<>(requirement));
    } else {
      judge(stop, new Judging<>(check));
    }
  }

  private <P, Q> void followEach(Each<? super P, Q> each, Stop<P> stop) {
    List<Stop<Q>> ends = new ArrayList<>(2);
    each.parts().way().join(stop, this, ends::add);
    for (Stop<Q> end : ends) {
      follow(each.check(), end);
    }
    ask(stop, new Missing<>(ends, each.parts().nothing()));
  }

  private <P, Q> void followTogether(Together<? super P, Q> together, Stop<P> stop) {
    Gathering<P, Q> gathering = new Gathering<>(together);
    together.parts().way().join(stop, this, end -> ask(end, new Finding<>(gathering)));
    ask(stop, gathering);
  }

  private <P> void judge(Stop<P> stop, Errand<P> judgement) {
    stop.judge(judgement);
    errands.add(judgement);
  }

  private <P> void ask(Stop<P> stop, Errand<P> errand) {
    stop.ask(errand);
    errands.add(errand);
  }

  /** What this rule wants to be done. */
  private abstract class Duty<P> extends Errand<P> {
    Duty() {
      super(survey.nextErrand());
    }

    final Tally tally(Journey journey) {
      return journey.tally(Course.this);
    }

    @Override
    void fail(Journey journey) {
      journey.giveUp(Course.this);
    }
  }

  /** Judges a part by a check that is not taken apart. */
  private final class Judging<P> extends Duty<P> {
    private final Check<? super P> check;

    Judging(Check<? super P> check) {
      this.check = check;
    }

    @Override
    void run(Located<P> part, Journey journey) {
      tally(journey).add(Judge.verdict(check, part));
    }
  }

  /** Judges a part by a requirement. */
  private final class Requiring<P> extends Duty<P> {
    private final Requirement<? super P> requirement;

    Requiring(Requirement<? super P> requirement) {
      this.requirement = requirement;
    }

    @Override
    void run(Located<P> part, Journey journey) {
      if (requirement.holds(part.value())) {
        tally(journey).addPassed(1);
      } else {
        tally(journey).add(requirement.check(Located.widen(part)));
      }
    }
  }

  /** Says that there was nothing to check if no part has come by inside another one. */
  private final class Missing<P, Q> extends Duty<P> {
    private final List<Stop<Q>> ends;
    private final Verdict nothing;

    Missing(List<Stop<Q>> ends, Verdict nothing) {
      this.ends = ends;
      this.nothing = nothing;
    }

    @Override
    void run(Located<P> part, Journey journey) {
      long now = 0;
      for (Stop<Q> end : ends) {
        now += journey.at(end).count();
      }
      if (!journey.hasGrown(this, now)) {
        tally(journey).add(nothing);
      }
    }
  }

  /** Judges the parts that were found inside another one. */
  private final class Gathering<P, Q> extends Duty<P> {
    private final Together<? super P, Q> together;

    Gathering(Together<? super P, Q> together) {
      this.together = together;
    }

    @Override
    void run(Located<P> part, Journey journey) {
      List<Located<Q>> all = journey.gathered(this);
      journey.clear(this, all.size());
      tally(journey).add(together.judge(part, all));
    }
  }

  /** Keeps a part to be judged together with others. */
  private final class Finding<P, Q> extends Duty<Q> {
    private final Gathering<P, Q> gathering;

    Finding(Gathering<P, Q> gathering) {
      this.gathering = gathering;
    }

    @Override
    void run(Located<Q> part, Journey journey) {
      journey.<Q>gathered(gathering).add(part);
    }
  }
}
