package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way from a subject to parts of it, and the checks that can be made of the parts at its end.
 *
 * <p>Ways are joined by {@link #then} and narrowed by {@link #where}. Every part is found together
 * with its place, named by key and not by position, and with the parts around it.
 *
 * @param <S> the subject
 * @param <P> the parts
 */
public final class Parts<S, P> {
  private final String description;
  private final Way<S, P> way;
  private final Verdict nothing;

  private Parts(String description, Way<S, P> way) {
    this.description = description;
    this.way = way;
    this.nothing = Verdict.notApplicable("no " + description);
  }

  private static <S, P> Parts<S, P> by(String description, Step<S, P> step) {
    return new Parts<>(description, step);
  }

  /**
   * The elements of a collection.
   *
   * @param field the name of the collection, the first step to each part
   * @param elements the elements
   * @param key what tells an element from its siblings; its text is the second step
   * @param <S> the subject
   * @param <P> the elements
   * @return the way to the elements
   */
  public static <S, P> Parts<S, P> many(
      String field,
      Function<? super S, ? extends Iterable<? extends P>> elements,
      Function<? super P, ?> key) {
    Located.Place<P> place =
        (path, element) -> path.field(field).key(String.valueOf(key.apply(element)));
    return by(
        field,
        (subject, visitor) -> {
          for (P element : elements.apply(subject.value())) {
            visitor.part(subject.child(element, place));
          }
        });
  }

  /**
   * The value of a field that is always there.
   *
   * @param field the name of the field
   * @param value the value
   * @param <S> the subject
   * @param <P> the value
   * @return the way to the value
   */
  public static <S, P> Parts<S, P> one(String field, Function<? super S, ? extends P> value) {
    Located.Place<P> place = (path, part) -> path.field(field);
    return by(
        field,
        (subject, visitor) -> visitor.part(subject.child(value.apply(subject.value()), place)));
  }

  /**
   * The value of a field, if it has one; without it there is nothing to check.
   *
   * @param field the name of the field
   * @param value the value
   * @param <S> the subject
   * @param <P> the value
   * @return the way to the value
   */
  public static <S, P> Parts<S, P> optional(String field, Function<? super S, Optional<P>> value) {
    Located.Place<P> place = (path, part) -> path.field(field);
    return by(
        field,
        (subject, visitor) -> {
          Optional<P> part = value.apply(subject.value());
          if (part.isPresent()) {
            visitor.part(subject.child(part.get(), place));
          }
        });
  }

  /**
   * The value of a field that a check cannot do without; where it is absent, the check is
   * undetermined.
   *
   * @param field the name of the field
   * @param value the value
   * @param <S> the subject
   * @param <P> the value
   * @return the way to the value
   */
  public static <S, P> Parts<S, P> needed(String field, Function<? super S, Optional<P>> value) {
    Located.Place<P> place = (path, part) -> path.field(field);
    return by(
        field,
        (subject, visitor) -> {
          Optional<P> part = value.apply(subject.value());
          if (part.isPresent()) {
            visitor.part(subject.child(part.get(), place));
          } else {
            visitor.gap(Gap.missing(subject.path().field(field)));
          }
        });
  }

  /**
   * Parts that lie elsewhere or are worked out, such as what a reference points to.
   *
   * @param description what the parts are, in the plural
   * @param find the parts, each made by {@link Located#part}
   * @param <S> the subject
   * @param <P> the parts
   * @return the way to the parts
   */
  public static <S, P> Parts<S, P> from(
      String description,
      Function<? super Located<S>, ? extends Stream<? extends Located<? extends P>>> find) {
    return by(
        description,
        (subject, visitor) ->
            find.apply(Located.widen(subject)).forEach(part -> visitor.part(Located.widen(part))));
  }

  /**
   * The way that goes on from each of these parts.
   *
   * @param next the way on
   * @param <Q> the parts at its end
   * @return this way and the next
   */
  public <Q> Parts<S, Q> then(Parts<? super P, Q> next) {
    return new Parts<>(next.description, new Way.Then<>(way, next.way));
  }

  /**
   * These parts and those at the end of another way from the same subject.
   *
   * @param others the other way
   * @return the way to both, first to these parts
   */
  public Parts<S, P> plus(Parts<S, P> others) {
    String both =
        description.equals(others.description)
            ? description
            : description + " and " + others.description;
    return new Parts<>(both, new Way.Fork<>(way, others.way));
  }

  /**
   * Only those of these parts that are as a condition expects.
   *
   * @param condition which parts to keep
   * @return the narrower way
   */
  public Parts<S, P> where(Condition<? super P> condition) {
    return new Parts<>(
        description + " (" + condition + ")", new Way.Then<>(way, new Step.Where<>(condition)));
  }

  /**
   * The same parts under another name.
   *
   * @param name what the parts are, in the plural
   * @return the way under that name
   */
  public Parts<S, P> named(String name) {
    return new Parts<>(name, way);
  }

  /**
   * The same parts together with their surroundings, for checks that need to look around.
   *
   * @return the way to the located parts
   */
  public Parts<S, Located<P>> located() {
    Located.Place<Located<P>> here = (path, part) -> path;
    return new Parts<>(
        description,
        new Way.Then<>(
            way,
            (Step<P, Located<P>>)
                (subject, visitor) ->
                    visitor.part(Located.<P>widen(subject).child(Located.widen(subject), here))));
  }

  /**
   * What the parts are.
   *
   * @return a phrase in the plural
   */
  public String description() {
    return description;
  }

  /**
   * The parts of one subject. Where an input was missing there are none, without a word: a check
   * that must tell is made by {@link #each}.
   *
   * @param subject the subject
   * @return its parts, in the order in which they are found
   */
  public List<Located<P>> in(S subject) {
    return within(Located.root(subject));
  }

  /**
   * The parts of one subject that lies somewhere, for checks that look at several parts at once.
   * Where an input was missing there are none, as with {@link #in}.
   *
   * @param subject the subject and where it lies
   * @return its parts, in the order in which they are found
   */
  public List<Located<P>> within(Located<? extends S> subject) {
    List<Located<P>> found = new ArrayList<>();
    way.walk(subject, new Visitor.Pair<>(found::add, gap -> {}));
    return found;
  }

  /**
   * The check that each part is as a condition expects.
   *
   * @param condition what is expected
   * @return the check, not applicable to a subject without such parts
   */
  public Check<S> each(Condition<? super P> condition) {
    return each(Check.<P>that(condition));
  }

  /**
   * The check that another check holds for each part.
   *
   * @param check what must hold of each part
   * @return the check, not applicable to a subject without such parts
   */
  public Check<S> each(Check<? super P> check) {
    return new Each<>(this, check);
  }

  /**
   * The check that judges all parts of a subject at once, such as one that has a single finding for
   * all of them.
   *
   * @param judgement a pure function from the subject and its parts, of which there is one at
   *     least, to the verdict
   * @return the check, not applicable to a subject without such parts
   */
  public Check<S> together(
      BiFunction<? super Located<S>, ? super List<Located<P>>, Verdict> judgement) {
    return new Together<>(this, judgement);
  }

  /**
   * The check that all parts agree in something.
   *
   * @param what what they must agree in, as a noun
   * @param value what is compared, by {@code equals}
   * @return the check, not applicable to a subject without such parts
   */
  public Comparison<S, P> allSame(String what, Function<? super P, ?> value) {
    return new Comparison<>(this, new Agreement<>(what, value, value));
  }

  /**
   * The check that no two parts agree in something.
   *
   * @param what what each must have for itself, as a noun
   * @param value what is compared, by {@code equals}
   * @return the check, not applicable to a subject without such parts
   */
  public Comparison<S, P> allDistinct(String what, Function<? super P, ?> value) {
    return new Comparison<>(this, new Distinction<>(what, value, value));
  }

  /**
   * The check that there are not too many parts.
   *
   * @param limit how many there may be
   * @return the check, not applicable to a subject without such parts
   * @throws IllegalArgumentException when the limit is negative
   */
  public Comparison<S, P> atMost(int limit) {
    return new Comparison<>(this, new Limit<>(limit, part -> "counted"));
  }

  Way<S, P> way() {
    return way;
  }

  Verdict nothing() {
    return nothing;
  }
}
