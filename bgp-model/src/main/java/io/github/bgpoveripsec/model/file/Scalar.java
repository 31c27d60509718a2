package io.github.bgpoveripsec.model.file;

import java.util.Optional;
import java.util.function.Function;

/**
 * The shape of a value that is one text, number or truth value.
 *
 * @param <T> the type of the values
 */
final class Scalar<T> implements Shape<T> {
  private final String phrase;
  private final ScalarForm form;
  private final T example;
  private final Function<String, T> parse;
  private final Function<T, String> format;
  private final Function<String, Optional<String>> correct;

  private Scalar(
      String phrase,
      ScalarForm form,
      T example,
      Function<String, T> parse,
      Function<T, String> format,
      Function<String, Optional<String>> correct) {
    this.phrase = phrase;
    this.form = form;
    this.example = example;
    this.parse = parse;
    this.format = format;
    this.correct = correct;
  }

  /**
   * A scalar that is text and written as its {@code toString} says.
   *
   * @param phrase what belongs here, as a noun phrase with its article
   * @param example one of them in the file's spelling
   * @param parse reads the text, or throws IllegalArgumentException with a message that quotes it
   */
  static <T> Scalar<T> of(String phrase, String example, Function<String, T> parse) {
    return new Scalar<>(
        phrase,
        ScalarForm.TEXT,
        parse.apply(example),
        parse,
        Object::toString,
        text -> Optional.empty());
  }

  /** The same with another form. */
  Scalar<T> as(ScalarForm other) {
    return new Scalar<>(phrase, other, example, parse, format, correct);
  }

  /** The same for numbers and truth values. */
  Scalar<T> literal() {
    return as(ScalarForm.LITERAL);
  }

  /** The same, written in another way. */
  Scalar<T> written(Function<T, String> other) {
    return new Scalar<>(phrase, form, example, parse, other, correct);
  }

  /** The same with a function that knows what a text that cannot be read may have meant. */
  Scalar<T> corrected(Function<String, Optional<String>> other) {
    return new Scalar<>(phrase, form, example, parse, format, other);
  }

  @Override
  public String phrase() {
    return phrase;
  }

  /** A value that stands in for one that could not be read, so that the reading can go on. */
  T example() {
    return example;
  }

  @Override
  public Optional<T> read(Node node, Problems problems) {
    if (!node.isScalar()) {
      problems.add(
          node,
          FileProblemKind.WRONG_TYPE,
          "expected " + phrase + ", found " + node.kind().phrase());
      return Optional.empty();
    }
    if (form == ScalarForm.LITERAL && node.kind() == NodeKind.QUOTED) {
      problems.add(
          node, FileProblemKind.WRONG_TYPE, "expected " + phrase + ", found text between quotes");
      return Optional.empty();
    }
    try {
      return Optional.of(node.meaning(this, parse));
    } catch (IllegalArgumentException e) {
      boolean hush = node.isSecret() || Excerpt.mayHoldSecret(node.text());
      problems.add(
          node,
          FileProblemKind.BAD_VALUE,
          hush ? "expected " + phrase : String.valueOf(e.getMessage()),
          hush ? Optional.empty() : correct.apply(node.text()));
      return Optional.empty();
    }
  }

  @Override
  public void write(T value, Output out) {
    out.scalar(form, format.apply(value));
  }
}
