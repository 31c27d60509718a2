package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The BGP session inside a tunnel.
 *
 * @param vpnGateway the VPN gateway at the cloud's end
 * @param connection the connection
 * @param tunnel the role of the tunnel in the connection
 */
public record SessionRef(VpnGatewayId vpnGateway, ConnectionId connection, TunnelRole tunnel)
    implements Comparable<SessionRef>, Serializable {

  private static final Comparator<SessionRef> ORDER =
      Comparator.comparing((SessionRef session) -> session.vpnGateway().value())
          .thenComparing(session -> session.connection().value())
          .thenComparing(SessionRef::tunnel);

  /**
   * The place of the tunnel in the topology.
   *
   * @return such as {@code vpnGateways[vpn-1].connections[vco-1].tunnels[primary]}
   */
  public Path path() {
    Path gateway = TopologyPaths.vpnGateway(vpnGateway);
    return TopologyPaths.tunnel(TopologyPaths.connection(gateway, connection), tunnel);
  }

  /** Orders by gateway, connection and role. */
  @Override
  public int compareTo(SessionRef other) {
    return ORDER.compare(this, other);
  }
}
