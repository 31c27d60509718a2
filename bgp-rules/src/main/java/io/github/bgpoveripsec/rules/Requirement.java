package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The check that one subject is as a condition expects, with the words for the case that it is not.
 *
 * <p>Unless {@link #saying} otherwise, the message is "expected (the condition), got {value}",
 * which suits small values; whoever checks a larger part names its interesting fields. Each method
 * gives a changed copy.
 *
 * @param <S> the subject
 */
public final class Requirement<S> implements Check<S> {
  private final Condition<? super S> condition;
  private final UnaryOperator<Path> place;
  private final Message wording;
  private final List<Argument<S>> arguments;
  private final List<Pointer<S>> pointers;

  private Requirement(
      Condition<? super S> condition,
      UnaryOperator<Path> place,
      Message wording,
      List<Argument<S>> arguments,
      List<Pointer<S>> pointers) {
    this.condition = condition;
    this.place = place;
    this.wording = wording;
    this.arguments = arguments;
    this.pointers = pointers;
  }

  private record Argument<S>(String name, Function<? super S, ?> value) {}

  private record Pointer<S>(String note, Function<? super Located<S>, Path> place) {}

  static <S> Requirement<S> of(Condition<? super S> condition) {
    return new Requirement<>(
        condition,
        path -> path,
        Message.of("expected " + condition.description() + ", got {value}"),
        List.of(new Argument<>("value", value -> value)),
        List.of());
  }

  /**
   * Places the violation at a field of the subject instead of the subject itself.
   *
   * @param field the field that is wrong
   * @return this requirement with that place
   */
  public Requirement<S> at(String field) {
    return new Requirement<>(condition, path -> path.field(field), wording, arguments, pointers);
  }

  /**
   * Words the violation; arguments named so far are forgotten.
   *
   * @param template the sentence, with the names of arguments in braces
   * @return this requirement in those words
   */
  public Requirement<S> saying(String template) {
    return new Requirement<>(condition, place, Message.of(template), List.of(), pointers);
  }

  /**
   * Adds an argument to the message.
   *
   * @param name the name used in the template
   * @param value the argument, of which the text is kept
   * @return this requirement with that argument
   */
  public Requirement<S> with(String name, Function<? super S, ?> value) {
    return new Requirement<>(
        condition, place, wording, append(arguments, new Argument<>(name, value)), pointers);
  }

  /**
   * Adds a place to look at when reading the violation.
   *
   * @param note what is to be seen there
   * @param related the place, given the subject
   * @return this requirement with that place
   */
  public Requirement<S> seeAlso(String note, Function<? super Located<S>, Path> related) {
    return new Requirement<>(
        condition, place, wording, arguments, append(pointers, new Pointer<>(note, related)));
  }

  @Override
  public Verdict check(Located<S> subject) {
    return holds(subject.value()) ? Verdict.passed(1) : Verdict.failed(violation(subject));
  }

  boolean holds(S subject) {
    return condition.test(subject);
  }

  private Violation violation(Located<S> subject) {
    Message message = wording;
    for (Argument<S> argument : arguments) {
      message = message.with(argument.name(), argument.value().apply(subject.value()));
    }
    List<Related> related = new ArrayList<>();
    for (Pointer<S> pointer : pointers) {
      related.add(new Related(pointer.place().apply(subject), pointer.note()));
    }
    return new Violation(place.apply(subject.path()), message, related);
  }

  private static <E> List<E> append(List<E> list, E element) {
    List<E> extended = new ArrayList<>(list);
    extended.add(element);
    return List.copyOf(extended);
  }
}
