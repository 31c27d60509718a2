package io.github.bgpoveripsec.model.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * References against their direction.
 *
 * @param <K> what is referred to
 * @param <V> what refers to it
 */
final class Inverse<K, V> {
  private final Map<K, List<V>> referring = new HashMap<>();

  private Inverse() {}

  /** The references of resources; what refers to the same twice is listed once. */
  static <K, V> Inverse<K, V> of(
      Collection<? extends V> resources, Function<? super V, Stream<? extends K>> references) {
    Inverse<K, V> inverse = new Inverse<>();
    resources.forEach(it -> references.apply(it).distinct().forEach(to -> inverse.add(to, it)));
    inverse.referring.replaceAll((to, from) -> List.copyOf(from));
    return inverse;
  }

  private void add(K to, V from) {
    referring.computeIfAbsent(to, any -> new ArrayList<>(1)).add(from);
  }

  /** What refers to it, in the order in which it was given. */
  List<V> to(K target) {
    return referring.getOrDefault(target, List.of());
  }
}
