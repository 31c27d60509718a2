package io.github.bgpoveripsec.model.id;

/**
 * The id of a VPC route table.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record RouteTableId(String value) implements ResourceId, Comparable<RouteTableId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public RouteTableId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static RouteTableId of(String value) {
    return new RouteTableId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.ROUTE_TABLE;
  }

  @Override
  public int compareTo(RouteTableId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
