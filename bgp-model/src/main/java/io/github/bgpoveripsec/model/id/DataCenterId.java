package io.github.bgpoveripsec.model.id;

/**
 * The id of a data centre.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record DataCenterId(String value) implements ResourceId, Comparable<DataCenterId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public DataCenterId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static DataCenterId of(String value) {
    return new DataCenterId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.DATA_CENTER;
  }

  @Override
  public int compareTo(DataCenterId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
