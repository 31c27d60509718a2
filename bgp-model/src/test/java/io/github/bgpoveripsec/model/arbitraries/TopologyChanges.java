package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Changes of one thing in a topology, for tests that break it in one place.
 *
 * <p>A change fails when what it is to change does not exist, so that no test passes because
 * nothing happened.
 */
public final class TopologyChanges {
  private TopologyChanges() {}

  /** Changes a data centre. */
  public static UnaryOperator<Topology> dataCenter(
      DataCenterId id, UnaryOperator<DataCenter> change) {
    return topology ->
        topology.withDataCenters(changed(topology.dataCenters(), it -> it.id().equals(id), change));
  }

  /** Changes a customer gateway. */
  public static UnaryOperator<Topology> customerGateway(
      CustomerGatewayId id, UnaryOperator<CustomerGateway> change) {
    return topology ->
        topology.withCustomerGateways(
            changed(topology.customerGateways(), it -> it.id().equals(id), change));
  }

  /** Changes a VPC. */
  public static UnaryOperator<Topology> vpc(VpcId id, UnaryOperator<Vpc> change) {
    return topology ->
        topology.withVpcs(changed(topology.vpcs(), it -> it.id().equals(id), change));
  }

  /** Changes a VPN gateway. */
  public static UnaryOperator<Topology> vpnGateway(
      VpnGatewayId id, UnaryOperator<VpnGateway> change) {
    return topology ->
        topology.withVpnGateways(changed(topology.vpnGateways(), it -> it.id().equals(id), change));
  }

  /** Changes a transit router. */
  public static UnaryOperator<Topology> transitRouter(
      TransitRouterId id, UnaryOperator<TransitRouter> change) {
    return topology ->
        topology.withTransitRouters(
            changed(topology.transitRouters(), it -> it.id().equals(id), change));
  }

  /** Changes a Cloud Enterprise Network instance. */
  public static UnaryOperator<Topology> cen(CenId id, UnaryOperator<Cen> change) {
    return topology ->
        topology.withCens(changed(topology.cens(), it -> it.id().equals(id), change));
  }

  /** Changes a virtual border router. */
  public static UnaryOperator<Topology> virtualBorderRouter(
      VirtualBorderRouterId id, UnaryOperator<VirtualBorderRouter> change) {
    return topology ->
        topology.withVirtualBorderRouters(
            changed(topology.virtualBorderRouters(), it -> it.id().equals(id), change));
  }

  /** Changes a connection, be it of a VPN gateway or of a transit router. */
  public static UnaryOperator<Topology> connection(
      ConnectionId id, UnaryOperator<IpsecConnection> change) {
    return topology ->
        topology
            .index()
            .ownerOf(id)
            .orElseThrow()
            .match(
                gateway ->
                    vpnGateway(
                        gateway.id(),
                        it -> it.withConnections(changed(it.connections(), id, change))),
                router ->
                    transitRouter(
                        router.id(),
                        it -> it.withConnections(changed(it.connections(), id, change))))
            .apply(topology);
  }

  /** Changes a tunnel, be it of a VPN gateway or of a transit router. */
  public static UnaryOperator<Topology> tunnel(
      ConnectionId id, TunnelRole role, UnaryOperator<Tunnel> change) {
    return connection(
        id, it -> it.withTunnels(changed(it.tunnels(), tunnel -> tunnel.role() == role, change)));
  }

  private static List<IpsecConnection> changed(
      List<IpsecConnection> connections, ConnectionId id, UnaryOperator<IpsecConnection> change) {
    return changed(connections, it -> it.id().equals(id), change);
  }

  private static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list);
    changed.replaceAll(it -> which.test(it) ? change.apply(it) : it);
    if (list.stream().noneMatch(which)) {
      throw new IllegalArgumentException("there is nothing of this id or role to change");
    }
    return changed;
  }
}
