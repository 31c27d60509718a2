package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** An IPsec-VPN connection: one tunnel, or a primary and a secondary one, to a data centre. */
@BgpValue
@Value.Immutable
public sealed interface IpsecConnection extends WithIpsecConnection, Serializable
    permits ImmutableIpsecConnection {

  /**
   * The id of the connection.
   *
   * @return the id
   */
  ConnectionId id();

  /**
   * Whether Enable BGP is selected; without it the BGP configuration of the tunnels has no effect.
   *
   * @return true if it is; false is the default
   */
  @Value.Default
  default boolean bgpEnabled() {
    return false;
  }

  /**
   * The routing mode, where the design says it.
   *
   * @return the mode; absent where it is left to follow from the subnets
   */
  Optional<RoutingMode> routingMode();

  /**
   * The CIDR blocks at the cloud's end whose traffic the connection protects.
   *
   * @return the blocks, in order; none where they are not said
   */
  @Value.NaturalOrder
  SortedSet<Prefix> localSubnets();

  /**
   * The CIDR blocks at the data centre's end whose traffic the connection protects.
   *
   * @return the blocks, in order; none where they are not said
   */
  @Value.NaturalOrder
  SortedSet<Prefix> remoteSubnets();

  /**
   * The tunnels.
   *
   * @return the tunnels in the order written; a topology holds at most one of each role
   */
  List<Tunnel> tunnels();

  /**
   * The routing mode that is in force.
   *
   * <p>Where none is stated it follows from the subnets: both 0.0.0.0/0 means Destination Routing
   * Mode, anything else Protected Data Flows.
   *
   * @return the mode; absent where neither the mode nor both subnets are stated
   */
  default Optional<RoutingMode> effectiveRoutingMode() {
    return EffectiveRoutingMode.of(this);
  }

  /**
   * Whether the connection has two tunnels to tell apart.
   *
   * @return true if a tunnel is primary or secondary
   */
  default boolean isDualTunnel() {
    for (Tunnel tunnel : tunnels()) {
      if (tunnel.role() != TunnelRole.SINGLE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Starts an IpsecConnection.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IpsecConnection} attribute by attribute. */
  final class Builder extends ImmutableIpsecConnection.Builder {
    Builder() {}
  }
}
