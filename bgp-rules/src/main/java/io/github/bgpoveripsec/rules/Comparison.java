package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The check that compares the parts of a subject with one another.
 *
 * <p>The violation lies at the subject, and the parts that took part in it are related places. The
 * number of parts compared counts as checked.
 *
 * @param <S> the subject
 * @param <P> the parts
 */
public final class Comparison<S, P> implements Check<S> {
  private final Parts<S, P> parts;
  private final Norm<P> norm;
  private final Optional<Grouping<P>> grouping;

  Comparison(Parts<S, P> parts, Norm<P> norm) {
    this(parts, norm, Optional.empty());
  }

  private Comparison(Parts<S, P> parts, Norm<P> norm, Optional<Grouping<P>> grouping) {
    this.parts = parts;
    this.norm = norm;
    this.grouping = grouping;
  }

  /** What a number of parts must fulfil together. */
  interface Norm<P> {
    /**
     * Judges parts.
     *
     * @param parts the parts, at least one
     * @param whose the parts in words, in the plural
     * @return a message for each violation, with the parts that took part in it
     */
    List<Breach> breaches(List<Located<P>> parts, String whose);

    /**
     * The same norm with another text for each part in its violations.
     *
     * @param text what a part is shown as
     * @return the norm that shows parts so
     */
    Norm<P> showing(Function<? super P, ?> text);
  }

  /** A violation of a norm that does not know its place yet. */
  record Breach(Message message, List<Related> related) {}

  private record Grouping<P>(String what, Function<? super P, ?> key) {}

  /**
   * The same comparison within groups: parts of different groups are not compared.
   *
   * @param what what tells the groups apart, as a noun
   * @param group the group of a part, compared by {@code equals}; its text is the argument {@code
   *     group} of the message
   * @return the comparison per group
   */
  public Comparison<S, P> per(String what, Function<? super P, ?> group) {
    return new Comparison<>(parts, norm, Optional.of(new Grouping<>(what, group)));
  }

  /**
   * The same comparison that shows parts in another way: not by the value that is compared, but by
   * one that tells more, such as where it comes from.
   *
   * @param text what a part is shown as in the violation
   * @return the comparison with those texts
   */
  public Comparison<S, P> shown(Function<? super P, ?> text) {
    return new Comparison<>(parts, norm.showing(text), grouping);
  }

  @Override
  public Verdict check(Located<S> subject) {
    List<Located<P>> found = new ArrayList<>();
    Tally tally = new Tally();
    parts.walk().from(subject, new Visitor<>(found::add, tally::addGap));
    if (!found.isEmpty()) {
      tally.addPassed(found.size());
      if (grouping.isPresent()) {
        judgeGroups(subject, found, grouping.get(), tally);
      } else {
        for (Breach breach : norm.breaches(found, parts.description())) {
          tally.addViolation(new Violation(subject.path(), breach.message(), breach.related()));
        }
      }
    }
    return tally.toVerdict(parts.nothing());
  }

  private void judgeGroups(
      Located<S> subject, List<Located<P>> found, Grouping<P> grouping, Tally tally) {
    Map<Object, List<Located<P>>> groups = new HashMap<>();
    for (Located<P> part : found) {
      groups.computeIfAbsent(grouping.key().apply(part.value()), k -> new ArrayList<>()).add(part);
    }
    String whose = parts.description() + " with " + grouping.what() + " {group}";
    groups.forEach(
        (group, members) -> {
          for (Breach breach : norm.breaches(members, whose)) {
            tally.addViolation(
                new Violation(
                    subject.path(), breach.message().with("group", group), breach.related()));
          }
        });
  }
}
