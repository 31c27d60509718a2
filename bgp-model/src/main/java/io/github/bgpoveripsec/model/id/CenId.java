package io.github.bgpoveripsec.model.id;

/**
 * The id of a Cloud Enterprise Network instance.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record CenId(String value) implements ResourceId, Comparable<CenId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public CenId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static CenId of(String value) {
    return new CenId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.CEN;
  }

  @Override
  public int compareTo(CenId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
