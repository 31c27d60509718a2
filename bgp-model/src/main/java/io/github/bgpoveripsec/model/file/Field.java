package io.github.bgpoveripsec.model.file;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One key of a mapping: how its value gets into a builder and back out of what was built.
 *
 * @param <T> what is built
 * @param <B> what it is built with
 * @param <V> the type of the value
 */
final class Field<T, B, V> {
  private final String name;
  private final Shape<V> shape;
  private final Function<T, Optional<V>> get;
  private final BiConsumer<B, V> set;
  private final Optional<V> standIn;

  private Field(
      String name,
      Shape<V> shape,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set,
      Optional<V> standIn) {
    this.name = name;
    this.shape = shape;
    this.get = get;
    this.set = set;
    this.standIn = standIn;
  }

  /** A key that is written only where there is a value. */
  static <T, B, V> Field<T, B, V> optional(
      String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return new Field<>(name, shape, get, set, Optional.empty());
  }

  /** A key that may not be missing; the stand-in takes its place where it is. */
  static <T, B, V> Field<T, B, V> required(
      String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set, V standIn) {
    return new Field<>(name, shape, get.andThen(Optional::of), set, Optional.of(standIn));
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return standIn.isPresent();
  }

  /** Reads the value into the builder, if it can be read. */
  boolean read(Node node, B builder, Problems problems) {
    Optional<V> value = shape.read(node, problems);
    value.ifPresent(it -> set.accept(builder, it));
    return value.isPresent();
  }

  /** Whether there is nothing wrong with the value. */
  boolean canRead(Node node) {
    Problems problems = new Problems();
    return shape.read(node, problems).isPresent() && problems.isEmpty();
  }

  void standIn(B builder) {
    standIn.ifPresent(it -> set.accept(builder, it));
  }

  void write(T object, Output out) {
    get.apply(object)
        .ifPresent(
            value -> {
              out.key(name);
              shape.write(value, out);
            });
  }

  void describe(String place, Consumer<KeyDescription> visitor) {
    String key = place.isEmpty() ? name : place + "." + name;
    visitor.accept(new KeyDescription(key, shape.phrase(), isRequired()));
    shape.describe(key, visitor);
  }
}
