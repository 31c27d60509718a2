package io.github.bgpoveripsec.model.id;

/**
 * The id of a VPN gateway.
 *
 * @param value the id as text; see {@link ResourceId} for its form
 */
public record VpnGatewayId(String value) implements ResourceId, Comparable<VpnGatewayId> {

  /**
   * Checks the form.
   *
   * @param value the id as text; see {@link ResourceId} for its form
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

  @Override
  public ResourceKind kind() {
    return ResourceKind.VPN_GATEWAY;
  }

  @Override
  public int compareTo(VpnGatewayId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
