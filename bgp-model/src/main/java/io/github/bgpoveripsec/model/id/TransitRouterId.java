package io.github.bgpoveripsec.model.id;

/**
 * The id of a transit router.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record TransitRouterId(String value) implements ResourceId, Comparable<TransitRouterId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public TransitRouterId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static TransitRouterId of(String value) {
    return new TransitRouterId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.TRANSIT_ROUTER;
  }

  @Override
  public int compareTo(TransitRouterId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
