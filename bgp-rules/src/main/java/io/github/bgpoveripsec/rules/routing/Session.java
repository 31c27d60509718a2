package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.Comparator;
import java.util.Optional;

/** The BGP session inside one tunnel, with both its ends. */
final class Session {
  /** The order of the sessions of one VPN gateway: by connections, then by roles. */
  static final Comparator<Session> ORDER =
      Comparator.comparing((Session session) -> session.connection.value())
          .thenComparing(session -> session.role);

  private final GatewayNode gateway;
  private final ConnectionId connection;
  private final TunnelRole role;
  private final boolean dualTunnel;
  private final Asn localAsn;
  private final Peer peer;
  private final Optional<Refusal> down;
  private final boolean sameAsnAtBothEnds;

  Session(
      GatewayNode gateway,
      IpsecConnection connection,
      Tunnel tunnel,
      Peer peer,
      Optional<Refusal> down) {
    this.gateway = gateway;
    this.connection = connection.id();
    this.role = tunnel.role();
    this.dualTunnel = connection.isDualTunnel();
    this.localAsn = tunnel.effectiveLocalAsn();
    this.peer = peer;
    this.down = down;
    this.sameAsnAtBothEnds = peer.asn().isPresent() && peer.asn().get().equals(localAsn);
  }

  /** What others call it; made anew, as there are many sessions and few are ever spoken of. */
  SessionRef ref() {
    return new SessionRef(gateway.id(), connection, role);
  }

  GatewayNode gateway() {
    return gateway;
  }

  ConnectionId connection() {
    return connection;
  }

  boolean dualTunnel() {
    return dualTunnel;
  }

  Asn localAsn() {
    return localAsn;
  }

  Optional<CustomerGatewayId> customerGateway() {
    return peer.customerGateway();
  }

  /** The ASN of the data centre on this session. */
  Optional<Asn> peerAsn() {
    return peer.asn();
  }

  Optional<DataCenterNode> dataCenter() {
    return peer.dataCenter();
  }

  Optional<Refusal> down() {
    return down;
  }

  /** Whether both ends have the same ASN, so that each finds its own in every path of the other. */
  boolean sameAsnAtBothEnds() {
    return sameAsnAtBothEnds;
  }

  /** Whether routes can cross the session at all. */
  boolean carriesRoutes() {
    return down.isEmpty() && dataCenter().isPresent() && !sameAsnAtBothEnds;
  }

  /** The AS path of what the data centre advertises over this session: its own, or from a feed. */
  AsPath pathOf(Optional<Feed> feed) {
    AsPath behind = feed.map(from -> AsPath.of(from.asn())).orElse(AsPath.EMPTY);
    return peerAsn().map(behind::prepend).orElse(behind);
  }
}
