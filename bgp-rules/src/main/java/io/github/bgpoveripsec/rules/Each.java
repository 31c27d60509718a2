package io.github.bgpoveripsec.rules;

/** The check that another check holds for each of some parts. */
final class Each<S, P> implements Check<S> {
  private final Parts<S, P> parts;
  private final Check<? super P> check;

  Each(Parts<S, P> parts, Check<? super P> check) {
    this.parts = parts;
    this.check = check;
  }

  @Override
  public Verdict check(Located<S> subject) {
    Tally tally = new Tally();
    visit(subject, tally);
    return verdict(tally);
  }

  /** Whether the parts can be visited stretch by stretch, in place of all at once. */
  boolean goesByStretches() {
    return parts.startsWithList();
  }

  void visit(Located<? extends S> subject, Tally tally) {
    parts
        .walk()
        .from(subject, new Visitor<>(part -> tally.add(Judge.judge(check, part)), tally::addGap));
  }

  Verdict verdict(Tally tally) {
    return tally.toVerdict(parts.nothing());
  }
}
