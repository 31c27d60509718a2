package io.github.bgpoveripsec.rules;

/**
 * What must hold of the parts of a subject.
 *
 * <p>Checks are made from conditions by {@link #that} and carried to the parts of a subject by
 * {@link Parts}; they are joined by {@link #and}. A check cannot be negated, and there is no "or":
 * where one of several things may hold, that is a {@link Condition}.
 *
 * <p>What the others do not cover is written as a lambda: a pure function from a located subject to
 * a verdict. It may throw; whoever asks {@link Rule#check} or {@link RuleSet#check} gets an
 * undetermined verdict then.
 *
 * @param <S> the subject
 */
@FunctionalInterface
public interface Check<S> {

  /**
   * Judges a subject.
   *
   * @param subject the subject and where it lies
   * @return the verdict
   */
  Verdict check(Located<S> subject);

  /**
   * The check that a subject is as a condition expects.
   *
   * @param condition what is expected
   * @param <S> the subject
   * @return the check, whose finding can be worded and placed
   */
  static <S> Requirement<S> that(Condition<? super S> condition) {
    return Requirement.of(condition);
  }

  /**
   * The check of this and another one together, by {@link Verdict#and}.
   *
   * @param other the other check
   * @return both
   */
  default Check<S> and(Check<? super S> other) {
    return new Both<>(this, other);
  }

  /**
   * This check for subjects of a kind; it is not applicable to others.
   *
   * @param condition which subjects are to be checked
   * @return the check under the condition
   */
  default Check<S> when(Condition<? super S> condition) {
    Verdict otherwise = Verdict.notApplicable(condition.not().description());
    return subject -> condition.test(subject.value()) ? check(subject) : otherwise;
  }
}
