package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tunnel together with its connection and what that attaches to.
 *
 * @param owner the VPN gateway or transit router
 * @param connection the connection
 * @param tunnel the tunnel, one of the connection's
 */
public record TunnelPlace(ConnectionOwner owner, IpsecConnection connection, Tunnel tunnel)
    implements Serializable {

  /**
   * All tunnels of a VPN gateway or a transit router.
   *
   * @param owner the gateway or router
   * @return the tunnels of all its connections, in the order written
   */
  public static Stream<TunnelPlace> of(ConnectionOwner owner) {
    return ConnectionOwner.connectionsOf(owner).stream()
        .flatMap(
            connection ->
                connection.tunnels().stream()
                    .map(tunnel -> new TunnelPlace(owner, connection, tunnel)));
  }

  /**
   * The VPN gateway the connection attaches to.
   *
   * @return the gateway; empty where the connection attaches to a transit router
   */
  public Optional<VpnGateway> gateway() {
    return owner.match(Optional::of, router -> Optional.empty());
  }

  /**
   * Where the tunnel stands in the topology.
   *
   * @return the place, by key
   */
  public Path path() {
    Path place = TopologyPaths.connection(TopologyPaths.owner(owner), connection.id());
    return TopologyPaths.tunnel(place, tunnel.role());
  }
}
