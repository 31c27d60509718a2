package io.github.bgpoveripsec.model.id;

/**
 * The id of a VPN gateway.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VpnGatewayId(String value) implements ResourceId {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public VpnGatewayId {
    IdSyntax.check(value);
  }

  /**
   * The id with this text.
   *
   * @param value the id as text
   * @return the id
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  public static VpnGatewayId of(String value) {
    return new VpnGatewayId(value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
