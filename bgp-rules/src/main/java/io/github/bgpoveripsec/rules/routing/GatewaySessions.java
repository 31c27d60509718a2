package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;

/** Sets up the sessions of a VPN gateway, one for each tunnel. */
final class GatewaySessions {
  private GatewaySessions() {}

  /** The sessions as the tunnels are written, connection by connection. */
  static List<Session> of(GatewayNode node, VpnGateway gateway, Network network) {
    SessionFaults faults = new SessionFaults(gateway, network.terms());
    List<Session> sessions = new ArrayList<>();
    for (IpsecConnection connection : gateway.connections()) {
      for (Tunnel tunnel : connection.tunnels()) {
        Peer peer = tunnel.customerGateway().map(network::peer).orElse(Peer.NONE);
        sessions.add(
            new Session(node, connection, tunnel, peer, faults.down(connection, tunnel, peer)));
      }
    }
    return sessions;
  }
}
