package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reference to a resource that the topology does not have. */
public final class DanglingReference implements IntegrityProblem {
  private static final long serialVersionUID = 1L;

  private final Path path;
  private final ResourceId id;
  private final @Nullable ResourceId nearest;

  DanglingReference(Path path, ResourceId id, Optional<ResourceId> nearest) {
    this.path = path;
    this.id = id;
    this.nearest = nearest.orElse(null);
  }

  /** The place of the reference. */
  @Override
  public Path path() {
    return path;
  }

  /**
   * The id referred to.
   *
   * @return the id
   */
  public ResourceId id() {
    return id;
  }

  /**
   * The id that may have been meant.
   *
   * @return the nearest id among those that could stand here; empty when none is near, or when the
   *     topology has so many problems that it was not searched for
   */
  public Optional<ResourceId> nearest() {
    return Optional.ofNullable(nearest);
  }

  @Override
  public String message() {
    String hint = nearest == null ? "" : "; nearest is " + nearest;
    return "there is no " + id.kind().noun() + " " + id + hint;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DanglingReference that
        && path.equals(that.path)
        && id.equals(that.id)
        && Objects.equals(nearest, that.nearest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, id, nearest);
  }

  /** The problem in one line. */
  @Override
  public String toString() {
    return path + ": " + message();
  }
}
