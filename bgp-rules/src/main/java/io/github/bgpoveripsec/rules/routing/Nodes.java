package io.github.bgpoveripsec.rules.routing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The nodes of one kind, each made when it is first asked for and then kept.
 *
 * @param <I> the ids of the resources
 * @param <R> the resources
 * @param <N> their nodes
 */
final class Nodes<I, R, N> {
  private final Map<I, N> made;
  private final Function<I, Optional<R>> resource;
  private final Function<R, N> make;

  /**
   * Nodes of which none is made yet.
   *
   * @param resources how many resources there are
   * @param resource the resource with an id
   * @param make makes a node, and asks for none of these nodes
   */
  Nodes(int resources, Function<I, Optional<R>> resource, Function<R, N> make) {
    this.made = new ConcurrentHashMap<>(resources);
    this.resource = resource;
    this.make = make;
  }

  /** The node of the resource with an id, if there is such a resource. */
  Optional<N> find(I id) {
    N known = made.get(id);
    return known != null ? Optional.of(known) : resource.apply(id).map(it -> node(id, it));
  }

  /** The node of a resource that is there: a topology that exists refers to nothing else. */
  N of(I id) {
    return find(id).orElseThrow();
  }

  private N node(I id, R from) {
    return made.computeIfAbsent(id, any -> make.apply(from));
  }
}
