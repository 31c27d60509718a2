package io.github.bgpoveripsec.model.id;

/**
 * The id of a customer gateway.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record CustomerGatewayId(String value) implements ResourceId, Comparable<CustomerGatewayId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public CustomerGatewayId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static CustomerGatewayId of(String value) {
    return new CustomerGatewayId(value);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.CUSTOMER_GATEWAY;
  }

  @Override
  public int compareTo(CustomerGatewayId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
