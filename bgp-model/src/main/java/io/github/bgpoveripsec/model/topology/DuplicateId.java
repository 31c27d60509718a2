package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;

/**
 * An id that another resource of its kind already has.
 *
 * @param path the place of the resource that comes later in the topology
 * @param id the id
 * @param first the place of the first resource with this id; the same as {@code path} where both
 *     stand in one list, because a place is named by the id
 */
public record DuplicateId(Path path, ResourceId id, Path first) implements IntegrityProblem {

  @Override
  public String message() {
    String also = path.equals(first) ? "more than once" : "also at " + first;
    return id.kind().noun() + " id " + id + " stands " + also + "; expected a unique id";
  }

  /** The problem in one line. */
  @Override
  public String toString() {
    return path + ": " + message();
  }
}
