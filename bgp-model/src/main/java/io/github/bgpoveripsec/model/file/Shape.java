package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ResourceKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How values of one type stand in a topology file.
 *
 * <p>Every type is described once. From the description follow the reader, the writer and the list
 * of keys that the documentation is held against.
 *
 * @param <T> the type of the values
 */
interface Shape<T> {

  /**
   * Reads a value.
   *
   * @return the value, or empty after at least one problem was reported
   */
  Optional<T> read(Node node, Problems problems);

  /** Writes a value. */
  void write(T value, Output out);

  /** What belongs here, as a noun phrase with its article. */
  String phrase();

  /** The kind of resource whose ids are unknown when the value cannot be read, if it is one. */
  default Optional<ResourceKind> resource() {
    return Optional.empty();
  }

  /** What no two values in one list may have in common, if anything. */
  default Optional<Identity<T>> identity() {
    return Optional.empty();
  }

  /** Whether each of these keys of a value can be relied on, though others may have problems. */
  default boolean isKnown(Node node, Set<String> keys, Problems problems) {
    return false;
  }

  /** Visits every key inside a value, given the name of the place of the value. */
  default void describe(String place, Consumer<KeyDescription> visitor) {}
}
