package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sessions of a VPN gateway, one for each tunnel. */
final class GatewaySessions {
  private static final Comparator<IpsecConnection> BY_CONNECTION =
      Comparator.comparing(connection -> connection.id().value());
  private static final Comparator<Tunnel> BY_ROLE = Comparator.comparing(Tunnel::role);

  private GatewaySessions() {}

  /** Sets the sessions up, in the order of connections and roles, however these are written. */
  static List<Session> of(GatewayNode node, VpnGateway gateway, Network network) {
    SessionFaults faults = new SessionFaults(gateway);
    List<Session> sessions = new ArrayList<>();
    for (IpsecConnection connection : Ordered.by(BY_CONNECTION, gateway.connections())) {
      for (Tunnel tunnel : Ordered.by(BY_ROLE, connection.tunnels())) {
        Peer peer = tunnel.customerGateway().map(network::peer).orElse(Peer.NONE);
        sessions.add(
            new Session(node, connection, tunnel, peer, faults.down(connection, tunnel, peer)));
      }
    }
    return sessions;
  }
}
