package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same design in one order, however it was written. */
final class Sorted {
  private Sorted() {}

  static Topology topology(Topology topology) {
    return topology
        .withDataCenters(each(topology.dataCenters(), it -> it))
        .withCustomerGateways(each(topology.customerGateways(), it -> it))
        .withVpcs(each(topology.vpcs(), Sorted::vpc))
        .withVpnGateways(each(topology.vpnGateways(), Sorted::gateway))
        .withTransitRouters(each(topology.transitRouters(), Sorted::router))
        .withCens(each(topology.cens(), Sorted::cen))
        .withVirtualBorderRouters(each(topology.virtualBorderRouters(), Sorted::borderRouter));
  }

  private static Vpc vpc(Vpc vpc) {
    return vpc.withVSwitches(each(vpc.vSwitches(), it -> it))
        .withSystemRouteTable(vpc.systemRouteTable().map(Sorted::routeTable))
        .withCustomRouteTables(each(vpc.customRouteTables(), Sorted::routeTable));
  }

  private static RouteTable routeTable(RouteTable table) {
    return table.withRoutes(each(table.routes(), it -> it));
  }

  private static VpnGateway gateway(VpnGateway gateway) {
    return gateway
        .withPublicIps(each(gateway.publicIps(), it -> it))
        .withConnections(each(gateway.connections(), Sorted::connection))
        .withStaticRoutes(each(gateway.staticRoutes(), it -> it));
  }

  private static TransitRouter router(TransitRouter router) {
    return router.withConnections(each(router.connections(), Sorted::connection));
  }

  private static IpsecConnection connection(IpsecConnection connection) {
    return connection.withTunnels(each(connection.tunnels(), it -> it));
  }

  private static Cen cen(Cen cen) {
    return cen.withVpcs(each(cen.vpcs(), it -> it))
        .withVpnGateways(each(cen.vpnGateways(), it -> it))
        .withVirtualBorderRouters(each(cen.virtualBorderRouters(), it -> it));
  }

  private static VirtualBorderRouter borderRouter(VirtualBorderRouter router) {
    return router
        .withVpcs(each(router.vpcs(), it -> it))
        .withBgpPeers(each(router.bgpPeers(), it -> it));
  }

  /** Values that are written alike are alike, so their text orders them. */
  private static <T> List<T> each(List<T> list, UnaryOperator<T> inside) {
    return list.stream().map(inside).sorted(Comparator.comparing(Object::toString)).toList();
  }
}
