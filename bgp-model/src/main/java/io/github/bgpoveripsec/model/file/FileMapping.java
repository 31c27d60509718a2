package io.github.bgpoveripsec.model.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How values of one type stand in a file as a mapping: a table of keys.
 *
 * <p>Each method gives a mapping with one key or demand more. Reading finds every problem at once:
 * an example stands in for what is missing or cannot be read, until the whole is thrown away.
 *
 * @param <T> what the mapping says
 * @param <B> what it is built with
 */
public final class FileMapping<T, B> {
  private final ObjectShape<T, B> shape;

  private FileMapping(ObjectShape<T, B> shape) {
    this.shape = shape;
  }

  /**
   * A mapping without keys.
   *
   * @param phrase what the mapping describes, as a noun phrase with its article
   * @param start makes an empty builder
   * @param build makes the value; has to accept the examples of all keys
   * @param <T> what the mapping says
   * @param <B> what it is built with
   * @return the mapping
   */
  public static <T, B> FileMapping<T, B> of(
      String phrase, Supplier<B> start, Function<B, T> build) {
    return new FileMapping<>(ObjectShape.of(phrase, start, build));
  }

  /**
   * Adds a key that may not be missing.
   *
   * @param name the key
   * @param scalar what stands behind it
   * @param property where the value goes
   * @param <V> the type of the value
   * @return the mapping with the key
   */
  public <V> FileMapping<T, B> required(
      String name, FileScalar<V> scalar, FileProperty<T, B, V, V> property) {
    return new FileMapping<>(shape.required(name, scalar.scalar(), property.get(), property.set()));
  }

  /**
   * Adds a key that may be missing.
   *
   * @param name the key
   * @param scalar what stands behind it
   * @param property where the value goes
   * @param <V> the type of the value
   * @return the mapping with the key
   */
  public <V> FileMapping<T, B> optional(
      String name, FileScalar<V> scalar, FileProperty<T, B, Optional<V>, V> property) {
    return new FileMapping<>(shape.optional(name, scalar.scalar(), property.get(), property.set()));
  }

  /**
   * Adds a key whose value is a list of mappings, and which may be missing where that is empty.
   *
   * @param name the key
   * @param element what the elements are
   * @param property where the elements go
   * @param <V> the type of the elements
   * @return the mapping with the key
   */
  public <V> FileMapping<T, B> list(
      String name, FileMapping<V, ?> element, FileProperty<T, B, List<V>, Collection<V>> property) {
    return new FileMapping<>(shape.list(name, element.shape, property.get(), property.set()));
  }

  /**
   * Demands that no two elements of one list have something in common.
   *
   * @param phrase what that is, as a noun phrase with its article
   * @param keys the keys it depends on; an element in which one of them cannot be read is not
   *     compared, whatever is wrong with its other keys
   * @param identity what an element has of it, compared by {@code equals}
   * @return the mapping with the demand
   */
  public FileMapping<T, B> distinct(
      String phrase, Set<String> keys, Function<? super T, ?> identity) {
    return new FileMapping<>(shape.distinct(new Identity<>(phrase, Set.copyOf(keys), identity)));
  }

  /**
   * Demands that some of the values go together. Demands are looked at one after another, and the
   * first flaw of a key is told.
   *
   * @param keys the keys of these values; where one of them cannot be read, nothing is demanded,
   *     whatever is wrong with other keys
   * @param flaw what is wrong with the values, if anything is
   * @return the mapping with the demand
   */
  public FileMapping<T, B> checked(Set<String> keys, Function<? super T, Optional<FileFlaw>> flaw) {
    return new FileMapping<>(shape.checked(new Agreement<>(Set.copyOf(keys), flaw)));
  }

  /**
   * The same, written in one line.
   *
   * @return the mapping
   */
  public FileMapping<T, B> inOneLine() {
    return new FileMapping<>(shape.inOneLine());
  }

  ObjectShape<T, B> shape() {
    return shape;
  }
}
