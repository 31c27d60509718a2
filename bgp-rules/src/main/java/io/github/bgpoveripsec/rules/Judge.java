package io.github.bgpoveripsec.rules;

import java.util.Objects;
import java.util.Optional;

/** Makes checks total: what a check throws becomes a gap at the part it was judging. */
final class Judge {
  private Judge() {}

  /** Errors of the virtual machine other than a stack overflow are nobody's verdict and pass. */
  static <S> Verdict judge(Check<S> check, Located<? extends S> subject) {
    try {
      return Objects.requireNonNull(check.check(Located.widen(subject)), "no verdict");
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      return defect(thrown, subject);
    }
  }

  /** Does a part of the judging, and gives the verdict only if it throws. */
  static Optional<Verdict> attempt(Runnable judging, Located<?> subject) {
    try {
      judging.run();
      return Optional.empty();
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      return Optional.of(defect(thrown, subject));
    }
  }

  private static Verdict defect(Throwable thrown, Located<?> subject) {
    return Verdict.undetermined(Gap.defect(subject.path(), thrown));
  }
}
