package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the resources of the design before: which stay, which go, which go and return.
 */
final class Fates {
  private final Topology before;
  private final Topology after;
  private final Set<CustomerGatewayId> clearedAway;

  Fates(Topology before, Topology after) {
    this.before = before;
    this.after = after;
    Set<Ipv4Address> created =
        after.customerGateways().stream()
            .filter(it -> before.index().customerGateway(it.id()).isEmpty() || isReplaced(it.id()))
            .map(CustomerGateway::ipAddress)
            .collect(Collectors.toSet());
    this.clearedAway =
        before.customerGateways().stream()
            .filter(
                it ->
                    isReplaced(it.id())
                        || (after.index().customerGateway(it.id()).isEmpty()
                            && created.contains(it.ipAddress())))
            .map(CustomerGateway::id)
            .collect(Collectors.toSet());
  }

  /** Whether a customer gateway has another ASN or address than before. */
  private boolean isReplaced(CustomerGatewayId id) {
    Optional<CustomerGateway> old = before.index().customerGateway(id);
    Optional<CustomerGateway> fresh = after.index().customerGateway(id);
    return old.isPresent()
        && fresh.isPresent()
        && !(old.get().asn().equals(fresh.get().asn())
            && old.get().ipAddress().equals(fresh.get().ipAddress()));
  }

  /**
   * Whether a customer gateway of the design before has to go before any is created: it comes back
   * otherwise, or its address is needed for another one.
   */
  boolean isClearedAway(CustomerGatewayId id) {
    return clearedAway.contains(id);
  }

  /** Whether a gateway goes and comes back, since it is in another place or of another type. */
  boolean isReplaced(VpnGateway old) {
    return after
        .index()
        .vpnGateway(old.id())
        .filter(
            fresh ->
                !(fresh.vpc().equals(old.vpc())
                    && fresh.region().equals(old.region())
                    && fresh.type() == old.type()))
        .isPresent();
  }

  /** Whether a connection of the design before stays and is changed in place at most. */
  boolean isKept(ConnectionId id) {
    Optional<Path> owner = owner(before, id);
    boolean stays = owner.isPresent() && owner.equals(owner(after, id));
    return stays
        && before.index().gatewayOf(id).filter(this::isReplaced).isEmpty()
        && !leadsToClearedAway(before.index().connection(id).orElseThrow());
  }

  boolean leadsToClearedAway(IpsecConnection connection) {
    return connection.tunnels().stream()
        .anyMatch(tunnel -> tunnel.customerGateway().filter(this::isClearedAway).isPresent());
  }

  private static Optional<Path> owner(Topology topology, ConnectionId id) {
    return topology.index().ownerOf(id).map(TopologyPaths::owner);
  }
}
