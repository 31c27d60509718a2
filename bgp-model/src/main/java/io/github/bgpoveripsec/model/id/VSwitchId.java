package io.github.bgpoveripsec.model.id;

/**
 * The id of a vSwitch.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VSwitchId(String value) implements ResourceId, Comparable<VSwitchId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public VSwitchId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static VSwitchId of(String value) {
    return new VSwitchId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.V_SWITCH;
  }

  @Override
  public int compareTo(VSwitchId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
