package io.github.bgpoveripsec.codec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * One writer for each kind of a sealed family. A value.
 *
 * @param <T> the family
 */
final class Kinds<T> {
  private final List<Kind<T, ?>> kinds;

  private Kinds(List<Kind<T, ?>> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** One kind, and what writes its fields into an object that has been begun. */
  private record Kind<T, K extends T>(
      Class<K> type, BiConsumer<? super K, ? super JsonGenerator> writer) {
    void write(T value, JsonGenerator json) {
      writer.accept(type.cast(value), json);
    }
  }

  static <T> Kinds<T> none() {
    return new Kinds<>(List.of());
  }

  <K extends T> Kinds<T> on(Class<K> type, BiConsumer<? super K, ? super JsonGenerator> writer) {
    List<Kind<T, ?>> more = new ArrayList<>(kinds);
    more.add(new Kind<>(type, writer));
    return new Kinds<>(more);
  }

  boolean knows(Class<?> type) {
    return kinds.stream().anyMatch(kind -> kind.type().isAssignableFrom(type));
  }

  void write(T value, JsonGenerator json) {
    for (Kind<T, ?> kind : kinds) {
      if (kind.type().isInstance(value)) {
        kind.write(value, json);
        return;
      }
    }
  }
}
