package io.github.bgpoveripsec.model.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A resource, and where it stands in the list of its kind.
 *
 * @param <R> the resource
 */
class Listed<R> {
  private final int position;
  private final R resource;

  Listed(int position, R resource) {
    this.position = position;
    this.resource = resource;
  }

  /** Enters a resource that stands at a position. */
  @FunctionalInterface
  interface Entry<R, L> {
    L of(int position, R resource);
  }

  /** The resources of a list by their ids, each entered in its own way. */
  static <I, R, L> Map<I, L> byId(List<R> resources, Function<R, I> id, Entry<R, L> entry) {
    Map<I, L> byId = new HashMap<>();
    for (R resource : resources) {
      byId.put(id.apply(resource), entry.of(byId.size(), resource));
    }
    return byId;
  }

  /** The resources of a list by their ids. */
  static <I, R> Map<I, Listed<R>> byId(List<R> resources, Function<R, I> id) {
    return byId(resources, id, Listed::new);
  }

  final int position() {
    return position;
  }

  final R resource() {
    return resource;
  }
}
