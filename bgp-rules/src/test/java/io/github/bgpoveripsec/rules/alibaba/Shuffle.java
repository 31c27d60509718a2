package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes the same topology down in another order. */
final class Shuffle {
  private final Consumer<List<?>> reordering;

  private Shuffle(Consumer<List<?>> reordering) {
    this.reordering = reordering;
  }

  static Topology of(Topology topology, Random chance) {
    return new Shuffle(list -> Collections.shuffle(list, chance)).topology(topology);
  }

  /** The same for all orders in which a topology may be written. */
  static Topology sorted(Topology topology) {
    return new Shuffle(list -> list.sort(Comparator.comparing(Object::toString)))
        .topology(topology);
  }

  private Topology topology(Topology topology) {
    return topology
        .withDataCenters(each(topology.dataCenters(), it -> it))
        .withCustomerGateways(each(topology.customerGateways(), it -> it))
        .withVpcs(each(topology.vpcs(), this::vpc))
        .withVpnGateways(each(topology.vpnGateways(), this::gateway))
        .withTransitRouters(
            each(
                topology.transitRouters(),
                it -> it.withConnections(each(it.connections(), this::connection))))
        .withCens(each(topology.cens(), this::cen))
        .withVirtualBorderRouters(each(topology.virtualBorderRouters(), this::borderRouter));
  }

  private Vpc vpc(Vpc vpc) {
    return vpc.withVSwitches(each(vpc.vSwitches(), it -> it))
        .withSystemRouteTable(vpc.systemRouteTable().map(this::routeTable))
        .withCustomRouteTables(each(vpc.customRouteTables(), this::routeTable));
  }

  private RouteTable routeTable(RouteTable table) {
    return table.withRoutes(each(table.routes(), it -> it));
  }

  private VpnGateway gateway(VpnGateway gateway) {
    return gateway
        .withPublicIps(each(gateway.publicIps(), it -> it))
        .withConnections(each(gateway.connections(), this::connection))
        .withStaticRoutes(each(gateway.staticRoutes(), it -> it));
  }

  private IpsecConnection connection(IpsecConnection connection) {
    return connection.withTunnels(each(connection.tunnels(), it -> it));
  }

  private Cen cen(Cen cen) {
    return cen.withVpcs(each(cen.vpcs(), it -> it))
        .withVpnGateways(each(cen.vpnGateways(), it -> it))
        .withVirtualBorderRouters(each(cen.virtualBorderRouters(), it -> it));
  }

  private VirtualBorderRouter borderRouter(VirtualBorderRouter router) {
    return router
        .withVpcs(each(router.vpcs(), it -> it))
        .withBgpPeers(each(router.bgpPeers(), it -> it));
  }

  private <T> List<T> each(List<T> list, UnaryOperator<T> inside) {
    List<T> shuffled = new ArrayList<>(list.stream().map(inside).toList());
    reordering.accept(shuffled);
    return shuffled;
  }
}
