package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
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
  record Breach(Message message, List<Related> related) {
    Breach of(Object group) {
      return new Breach(message.with("group", group), related);
    }

    Violation at(Path place) {
      return new Violation(place, message, related);
    }
  }

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
    return together().check(subject);
  }

  /** What a comparison comes down to. */
  Together<S, P> together() {
    return new Together<>(parts, this::judge);
  }

  private Verdict judge(Located<S> subject, List<Located<P>> found) {
    List<Breach> breaches =
        grouping
            .map(groups -> breaches(groups, found))
            .orElseGet(() -> norm.breaches(found, parts.description()));
    return breaches.isEmpty()
        ? Verdict.passed(found.size())
        : new Verdict.Failed(
            breaches.stream().map(breach -> breach.at(subject.path())).toList(), List.of());
  }

  private List<Breach> breaches(Grouping<P> grouping, List<Located<P>> found) {
    Map<Object, List<Located<P>>> groups = new HashMap<>();
    for (Located<P> part : found) {
      groups.computeIfAbsent(grouping.key().apply(part.value()), k -> new ArrayList<>()).add(part);
    }
    String whose = parts.description() + " with " + grouping.what() + " {group}";
    List<Breach> breaches = new ArrayList<>();
    groups.forEach(
        (group, members) ->
            norm.breaches(members, whose).forEach(breach -> breaches.add(breach.of(group))));
    return breaches;
  }
}
