package io.github.bgpoveripsec.model.id;

/**
 * The id of a VPC.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VpcId(String value) implements ResourceId, Comparable<VpcId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public VpcId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static VpcId of(String value) {
    return new VpcId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.VPC;
  }

  @Override
  public int compareTo(VpcId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
