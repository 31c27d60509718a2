package io.github.bgpoveripsec.model.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type stand in a file as one text or number.
 *
 * @param <T> the type of the values
 */
public final class FileScalar<T> {
  private final Scalar<T> scalar;

  private FileScalar(Scalar<T> scalar) {
    this.scalar = scalar;
  }

  /**
   * A text, with or without quotes in YAML, written as its {@code toString} says.
   *
   * @param phrase what belongs here, as a noun phrase with its article
   * @param example one of the values in the file's spelling
   * @param parse reads a text, or throws IllegalArgumentException with a message that quotes it
   * @param <T> the type of the values
   * @return the scalar
   */
  public static <T> FileScalar<T> text(String phrase, String example, Function<String, T> parse) {
    return new FileScalar<>(Scalar.of(phrase, example, parse));
  }

  /**
   * A number, without quotes, written as its {@code toString} says.
   *
   * @param phrase what belongs here, as a noun phrase with its article
   * @param example one of the values in the file's spelling
   * @param parse reads a text, or throws IllegalArgumentException with a message that quotes it
   * @param <T> the type of the values
   * @return the scalar
   */
  public static <T> FileScalar<T> number(String phrase, String example, Function<String, T> parse) {
    return new FileScalar<>(Scalar.of(phrase, example, parse).literal());
  }

  /**
   * One of a few words: the values' names in lower case, with hyphens.
   *
   * @param values the values, at least one
   * @param <T> the type of the values
   * @return the scalar, which suggests the nearest word for a misspelt one
   */
  public static <T> FileScalar<T> oneOf(List<T> values) {
    return new FileScalar<>(Choices.of(values));
  }

  /**
   * The same with a function that knows what a text that cannot be read may have meant.
   *
   * @param nearest the correct spelling that is nearest to a text, if one is near
   * @return the scalar with the function
   */
  public FileScalar<T> suggesting(Function<String, Optional<String>> nearest) {
    return new FileScalar<>(scalar.corrected(nearest));
  }

  Scalar<T> scalar() {
    return scalar;
  }
}
