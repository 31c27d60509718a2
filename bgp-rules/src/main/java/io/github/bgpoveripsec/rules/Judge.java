package io.github.bgpoveripsec.rules;

import java.util.Objects;

/** Makes checks total: what a check throws becomes a gap at the part it was judging. */
final class Judge {
  private Judge() {}

  /** Errors of the virtual machine other than a stack overflow are nobody's verdict and pass. */
  static <S> Verdict judge(Check<S> check, Located<? extends S> subject) {
    try {
      return verdict(check, subject);
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      return Verdict.undetermined(Gap.defect(subject.path(), thrown));
    }
  }

  /** The verdict of a check that may throw. */
  static <S> Verdict verdict(Check<S> check, Located<? extends S> subject) {
    return Objects.requireNonNull(check.check(Located.widen(subject)), "no verdict");
  }
}
