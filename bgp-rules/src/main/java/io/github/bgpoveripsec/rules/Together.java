package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** The check that judges all parts of a subject at once, if there are any. */
record Together<S, P>(
    Parts<S, P> parts, BiFunction<? super Located<S>, ? super List<Located<P>>, Verdict> judgement)
    implements Check<S> {
  @Override
  public Verdict check(Located<S> subject) {
    Tally tally = new Tally();
    List<Located<P>> found = new ArrayList<>();
    parts.way().walk(subject, new Visitor.Pair<>(found::add, tally::addGap));
    return tally.add(judge(subject, found)).toVerdict();
  }

  /** The verdict on the parts that were found. */
  Verdict judge(Located<? extends S> subject, List<Located<P>> found) {
    return found.isEmpty()
        ? parts.nothing()
        : Objects.requireNonNull(judgement.apply(Located.widen(subject), found), "no verdict");
  }
}
