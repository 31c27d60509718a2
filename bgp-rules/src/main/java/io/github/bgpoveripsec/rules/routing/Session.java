package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import java.util.Optional;

/** The BGP session inside one tunnel, with both its ends. */
final class Session {
  private final SessionRef ref;
  private final GatewayNode gateway;
  private final boolean dualTunnel;
  private final Asn localAsn;
  private final Optional<CustomerGateway> customerGateway;
  private final Optional<DataCenterNode> dataCenter;
  private final Optional<Refusal> down;

  Session(GatewayNode gateway, IpsecConnection connection, Tunnel tunnel, Far far) {
    this.ref = new SessionRef(gateway.id(), connection.id(), tunnel.role());
    this.gateway = gateway;
    this.dualTunnel = connection.isDualTunnel();
    this.localAsn = tunnel.effectiveLocalAsn();
    this.customerGateway = far.customerGateway();
    this.dataCenter = far.dataCenter();
    this.down = far.down();
  }

  /** The other end of a session, and what keeps the session down. */
  record Far(
      Optional<CustomerGateway> customerGateway,
      Optional<DataCenterNode> dataCenter,
      Optional<Refusal> down) {}

  SessionRef ref() {
    return ref;
  }

  GatewayNode gateway() {
    return gateway;
  }

  ConnectionId connection() {
    return ref.connection();
  }

  boolean dualTunnel() {
    return dualTunnel;
  }

  Asn localAsn() {
    return localAsn;
  }

  Optional<CustomerGatewayId> customerGateway() {
    return customerGateway.map(CustomerGateway::id);
  }

  /** The ASN of the data centre on this session. */
  Optional<Asn> peerAsn() {
    return customerGateway.flatMap(CustomerGateway::asn);
  }

  Optional<DataCenterNode> dataCenter() {
    return dataCenter;
  }

  Optional<Refusal> down() {
    return down;
  }

  /** Whether both ends have the same ASN, so that each finds its own in every path of the other. */
  boolean sameAsnAtBothEnds() {
    return peerAsn().filter(localAsn::equals).isPresent();
  }

  /** Whether routes can cross the session at all. */
  boolean carriesRoutes() {
    return down.isEmpty() && dataCenter.isPresent() && !sameAsnAtBothEnds();
  }

  /** The AS path of what the data centre advertises over this session: its own, or from a feed. */
  AsPath pathOf(Optional<Feed> feed) {
    AsPath behind = feed.map(from -> AsPath.of(from.asn())).orElse(AsPath.EMPTY);
    return peerAsn().map(behind::prepend).orElse(behind);
  }
}
