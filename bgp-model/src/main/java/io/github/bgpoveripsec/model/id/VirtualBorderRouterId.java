package io.github.bgpoveripsec.model.id;

/**
 * The id of a virtual border router.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VirtualBorderRouterId(String value)
    implements ResourceId, Comparable<VirtualBorderRouterId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public VirtualBorderRouterId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static VirtualBorderRouterId of(String value) {
    return new VirtualBorderRouterId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.VIRTUAL_BORDER_ROUTER;
  }

  @Override
  public int compareTo(VirtualBorderRouterId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
