package io.github.bgpoveripsec.model.id;

/**
 * The id of an IPsec-VPN connection.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record ConnectionId(String value) implements ResourceId, Comparable<ConnectionId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public ConnectionId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static ConnectionId of(String value) {
    return new ConnectionId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.CONNECTION;
  }

  @Override
  public int compareTo(ConnectionId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
