package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Trial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Decisions not to go by the rules as their authors wrote them.
 *
 * <p>Where several decisions of one kind are about the same finding, the one with the narrowest
 * scope holds.
 *
 * @param deviations the decisions, in an order of their own
 */
public record Overrides(List<Deviation> deviations) implements Serializable {
  private static final Overrides NONE = new Overrides(List.of());

  /**
   * Decisions in any order.
   *
   * @param deviations the decisions
   * @throws IllegalArgumentException when two decisions of one kind are about the same rule (and
   *     parameter) and have the same scope
   */
  public Overrides {
    deviations = deviations.stream().sorted().toList();
    for (int i = 1; i < deviations.size(); i++) {
      if (deviations.get(i - 1).compareTo(deviations.get(i)) == 0) {
        throw new IllegalArgumentException(
            "expected one decision of a kind about a rule and scope, got two about "
                + deviations.get(i).rule());
      }
    }
  }

  /**
   * No decisions: every rule is gone by as it is.
   *
   * @return the overrides that change nothing
   */
  public static Overrides none() {
    return NONE;
  }

  /**
   * These decisions and one more.
   *
   * @param deviation the decision to add
   * @return all of them
   * @throws IllegalArgumentException when the same is decided already
   */
  public Overrides plus(Deviation deviation) {
    List<Deviation> more = new ArrayList<>(deviations);
    more.add(deviation);
    return new Overrides(more);
  }

  /**
   * The decisions that concern a design.
   *
   * @param design the name of the design
   * @return all but those that are about another design
   */
  public Overrides of(String design) {
    return new Overrides(deviations.stream().filter(it -> it.scope().concerns(design)).toList());
  }

  /**
   * Judges a subject, first by other numbers where that was decided, and reviews the report.
   *
   * @param trial the subject and the rules as their authors wrote them
   * @param parameters the numbers that the rules go by
   * @param <S> the subject
   * @return the subject as it was judged, and what came of it
   */
  public <S> Ruling<S> judge(Trial<S> trial, Collection<? extends Parameter<S>> parameters) {
    return judge(trial, parameters, Trial::report);
  }

  /**
   * Judges a subject as {@link #judge(Trial, Collection)} does, by other rules as well.
   *
   * @param trial the subject and the rules as their authors wrote them
   * @param parameters the numbers that the rules go by
   * @param judge makes the report, given the subject and the rules with the numbers decided
   * @param <S> the subject
   * @return the subject as it was judged, and what came of it
   */
  public <S> Ruling<S> judge(
      Trial<S> trial,
      Collection<? extends Parameter<S>> parameters,
      Function<? super Trial<S>, Report> judge) {
    Tuner<S> tuner = new Tuner<>(all(Setting.class), trial);
    parameters.forEach(tuner::set);
    Reviewer reviewer = new Reviewer(this, tuner.used());
    return new Ruling<>(tuner.trial().subject(), reviewer.review(judge.apply(tuner.trial())));
  }

  /**
   * Reviews a report. Other numbers come too late for it, so decisions on these count as unused.
   *
   * @param report what the rules had to say
   * @return the report with what was decided about it
   */
  public Review review(Report report) {
    return new Reviewer(this, List.of()).review(report);
  }

  <D extends Deviation> List<D> all(Class<D> kind) {
    return deviations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
