package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one kind, each made when it is first asked for and then kept at the position of its
 * resource.
 *
 * <p>Where the one stands that is asked for next is tried first: right after the one before.
 * Whoever goes through a design in its order needs no look-up.
 *
 * @param <I> the ids of the resources
 * @param <R> the resources
 * @param <N> their nodes
 */
final class Nodes<I extends ResourceId, R, N> {
  private final TopologyIndex index;
  private final AtomicReferenceArray<@Nullable N> made;
  private final List<R> resources;
  private final Function<R, I> idOf;
  private final Function<R, N> make;

  /** A guess, of whichever thread: one that is wrong costs a look-up and nothing else. */
  private int next;

  /**
   * Nodes of which none is made yet.
   *
   * @param index where the resources stand
   * @param resources all resources of the kind
   * @param idOf the id of a resource
   * @param make makes a node, and asks for none of these nodes
   */
  Nodes(TopologyIndex index, List<R> resources, Function<R, I> idOf, Function<R, N> make) {
    this.index = index;
    this.made = new AtomicReferenceArray<>(resources.size());
    this.resources = resources;
    this.idOf = idOf;
    this.make = make;
  }

  /** The node of the resource with an id, if there is such a resource. */
  Optional<N> find(I id) {
    OptionalInt found = placeOf(id);
    return found.isPresent() ? Optional.of(at(found.getAsInt())) : Optional.empty();
  }

  /** The node of a resource that is there: a topology that exists refers to nothing else. */
  N of(I id) {
    return at(placeOf(id).orElseThrow());
  }

  private OptionalInt placeOf(I id) {
    int guess = next;
    OptionalInt place =
        guess < resources.size() && id.equals(idOf.apply(resources.get(guess)))
            ? OptionalInt.of(guess)
            : index.positionOf(id);
    place.ifPresent(found -> next = found + 1);
    return place;
  }

  private N at(int place) {
    N known = made.get(place);
    return known != null ? known : firstAt(place);
  }

  /** Where several threads make it at once, all get the same. */
  private N firstAt(int place) {
    N fresh = make.apply(resources.get(place));
    N earlier = made.compareAndExchange(place, null, fresh);
    return earlier == null ? fresh : earlier;
  }
}
