package io.github.bgpoveripsec.rules;

/** The check that another check holds for each of some parts. */
record Each<S, P>(Parts<S, P> parts, Check<? super P> check) implements Check<S> {
  @Override
  public Verdict check(Located<S> subject) {
    Tally tally = new Tally();
    parts
        .way()
        .walk(
            subject,
            new Visitor.Pair<>(part -> tally.add(Judge.judge(check, part)), tally::addGap));
    return tally.isEmpty() ? parts.nothing() : tally.toVerdict();
  }
}
