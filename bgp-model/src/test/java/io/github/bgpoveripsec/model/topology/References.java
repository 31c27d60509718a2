package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every single reference of a topology, with the change that makes it lead nowhere. */
final class References {
  private static final String NOWHERE = "~nowhere-to-be-found~";

  private final List<Reference> all = new ArrayList<>();

  /** A reference by the place it has after the change. */
  record Reference(String path, UnaryOperator<Topology> breakIt) {
    @Override
    public String toString() {
      return path;
    }
  }

  static List<Reference> of(Topology topology) {
    References references = new References();
    topology.customerGateways().forEach(references::ofCustomerGateway);
    topology.vpnGateways().forEach(references::ofVpnGateway);
    topology.transitRouters().forEach(references::ofTransitRouter);
    topology.cens().forEach(references::ofCen);
    topology.virtualBorderRouters().forEach(references::ofVirtualBorderRouter);
    return references.all;
  }

  private void ofCustomerGateway(CustomerGateway gateway) {
    if (gateway.dataCenter().isPresent()) {
      add(
          "customerGateways[" + gateway.id() + "].dataCenter",
          TopologyChanges.customerGateway(
              gateway.id(), it -> it.withDataCenter(DataCenterId.of(NOWHERE))));
    }
  }

  private void ofVpnGateway(VpnGateway gateway) {
    String path = "vpnGateways[" + gateway.id() + "].";
    add(
        path + "vpc",
        TopologyChanges.vpnGateway(gateway.id(), it -> it.withVpc(VpcId.of(NOWHERE))));
    gateway.connections().forEach(it -> ofConnection(path, it));
    for (int i = 0; i < gateway.staticRoutes().size(); i++) {
      StaticRoute route = gateway.staticRoutes().get(i);
      StaticRoute broken =
          new StaticRoute(route.destination(), ConnectionId.of(NOWHERE), route.table());
      add(
          path + "staticRoutes[" + route.destination() + "].connection",
          TopologyChanges.vpnGateway(
              gateway.id(), it -> it.withStaticRoutes(replaced(it.staticRoutes(), route, broken))));
    }
  }

  private void ofConnection(String owner, IpsecConnection connection) {
    for (Tunnel tunnel : connection.tunnels()) {
      if (tunnel.customerGateway().isPresent()) {
        String role = TopologyPaths.key(tunnel.role());
        add(
            owner + "connections[" + connection.id() + "].tunnels[" + role + "].customerGateway",
            TopologyChanges.tunnel(
                connection.id(),
                tunnel.role(),
                it -> it.withCustomerGateway(CustomerGatewayId.of(NOWHERE))));
      }
    }
  }

  private void ofTransitRouter(TransitRouter router) {
    String path = "transitRouters[" + router.id() + "].";
    if (router.cen().isPresent()) {
      add(
          path + "cen",
          TopologyChanges.transitRouter(router.id(), it -> it.withCen(CenId.of(NOWHERE))));
    }
    router.connections().forEach(it -> ofConnection(path, it));
  }

  private void ofCen(Cen cen) {
    String path = "cens[" + cen.id() + "].";
    VpcId noVpc = VpcId.of(NOWHERE);
    VpnGatewayId noGateway = VpnGatewayId.of(NOWHERE);
    VirtualBorderRouterId noRouter = VirtualBorderRouterId.of(NOWHERE);
    for (VpcId id : cen.vpcs()) {
      add(
          path + "vpcs[" + NOWHERE + "]",
          TopologyChanges.cen(cen.id(), it -> it.withVpcs(replaced(it.vpcs(), id, noVpc))));
    }
    for (VpnGatewayId id : cen.vpnGateways()) {
      add(
          path + "vpnGateways[" + NOWHERE + "]",
          TopologyChanges.cen(
              cen.id(), it -> it.withVpnGateways(replaced(it.vpnGateways(), id, noGateway))));
    }
    for (VirtualBorderRouterId id : cen.virtualBorderRouters()) {
      add(
          path + "virtualBorderRouters[" + NOWHERE + "]",
          TopologyChanges.cen(
              cen.id(),
              it ->
                  it.withVirtualBorderRouters(replaced(it.virtualBorderRouters(), id, noRouter))));
    }
  }

  private void ofVirtualBorderRouter(VirtualBorderRouter router) {
    String path = "virtualBorderRouters[" + router.id() + "].";
    add(
        path + "dataCenter",
        TopologyChanges.virtualBorderRouter(
            router.id(), it -> it.withDataCenter(DataCenterId.of(NOWHERE))));
    for (VpcId id : router.vpcs()) {
      add(
          path + "vpcs[" + NOWHERE + "]",
          TopologyChanges.virtualBorderRouter(
              router.id(), it -> it.withVpcs(replaced(it.vpcs(), id, VpcId.of(NOWHERE)))));
    }
  }

  private void add(String path, UnaryOperator<Topology> breakIt) {
    all.add(new Reference(path, breakIt));
  }

  private static <T> List<T> replaced(List<T> list, T old, T replacement) {
    return list.stream().map(it -> it.equals(old) ? replacement : it).toList();
  }
}
