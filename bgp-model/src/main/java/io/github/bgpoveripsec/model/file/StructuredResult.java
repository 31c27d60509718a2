package io.github.bgpoveripsec.model.file;

import java.util.function.Function;

/**
 * What came of reading a {@link StructuredFile}.
 *
 * @param <T> what such a file says
 */
public sealed interface StructuredResult<T> {
  /**
   * The file says something.
   *
   * @param value what it says
   * @param <T> the type of that
   */
  record Read<T>(T value) implements StructuredResult<T> {}

  /**
   * The file is refused.
   *
   * @param why everything that stands in its way
   * @param <T> what such a file would have said
   */
  record Refused<T>(ReadResult.Refused why) implements StructuredResult<T> {}

  /**
   * Goes on with the one outcome or the other.
   *
   * @param <R> what comes out
   * @param ifRead applied to what was read
   * @param ifRefused applied to the problems of a file that was refused
   * @return the result of the function that applies
   */
  default <R> R match(
      Function<? super T, ? extends R> ifRead,
      Function<? super ReadResult.Refused, ? extends R> ifRefused) {
    return this instanceof Read<T> read
        ? ifRead.apply(read.value())
        : ifRefused.apply(((Refused<T>) this).why());
  }
}
