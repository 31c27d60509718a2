package io.github.bgpoveripsec.model.id;

/**
 * The id of a virtual border router.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VirtualBorderRouterId(String value) implements ResourceId {

  /**
   * Checks the form.
   *
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

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
