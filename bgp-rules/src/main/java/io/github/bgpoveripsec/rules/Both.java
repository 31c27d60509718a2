package io.github.bgpoveripsec.rules;

/** The check of one thing and another of the same subject. */
record Both<S>(Check<S> first, Check<? super S> second) implements Check<S> {
  @Override
  public Verdict check(Located<S> subject) {
    return Judge.judge(first, subject).and(Judge.judge(second, subject));
  }
}
