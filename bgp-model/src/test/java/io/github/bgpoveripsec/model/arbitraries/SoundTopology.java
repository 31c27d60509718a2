package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes any resources fit together: an id that stands twice is changed, a reference that leads
 * nowhere is bent to a resource that exists, and what cannot do without one is left out where there
 * is none.
 */
final class SoundTopology {
  private final Set<ResourceId> used = new HashSet<>();

  private SoundTopology() {}

  static Topology of(Resources drawn) {
    return new SoundTopology().mend(drawn);
  }

  private Topology mend(Resources drawn) {
    List<DataCenter> dataCenters =
        each(drawn.dataCenters(), it -> it.withId(fresh(it.id(), DataCenterId::of)));
    List<DataCenterId> dataCenterIds = each(dataCenters, DataCenter::id);
    List<CustomerGateway> customerGateways =
        each(
            drawn.customerGateways(),
            it ->
                it.withId(fresh(it.id(), CustomerGatewayId::of))
                    .withDataCenter(it.dataCenter().flatMap(id -> bent(id, dataCenterIds))));
    List<CustomerGatewayId> customerGatewayIds = each(customerGateways, CustomerGateway::id);
    List<Vpc> vpcs = each(drawn.vpcs(), this::vpc);
    List<VpcId> vpcIds = each(vpcs, Vpc::id);
    List<VpnGateway> vpnGateways =
        drawn.vpnGateways().stream()
            .flatMap(it -> bent(it.vpc(), vpcIds).map(it::withVpc).stream())
            .map(it -> vpnGateway(it, customerGatewayIds))
            .toList();
    List<CenId> cenIds = each(drawn.cens(), it -> fresh(it.id(), CenId::of));
    List<TransitRouter> transitRouters =
        each(
            drawn.transitRouters(),
            it ->
                it.withId(fresh(it.id(), TransitRouterId::of))
                    .withCen(it.cen().flatMap(id -> bent(id, cenIds)))
                    .withConnections(connections(it.connections(), customerGatewayIds)));
    List<VirtualBorderRouter> routers =
        drawn.virtualBorderRouters().stream()
            .flatMap(it -> bent(it.dataCenter(), dataCenterIds).map(it::withDataCenter).stream())
            .map(it -> it.withId(fresh(it.id(), VirtualBorderRouterId::of)))
            .map(it -> it.withVpcs(allBent(it.vpcs(), vpcIds)))
            .toList();
    List<VpnGatewayId> gatewayIds = each(vpnGateways, VpnGateway::id);
    List<VirtualBorderRouterId> routerIds = each(routers, VirtualBorderRouter::id);
    Topology.Builder topology = Topology.builder();
    for (int i = 0; i < cenIds.size(); i++) {
      Cen cen = drawn.cens().get(i);
      topology.addCen(
          cen.withId(cenIds.get(i))
              .withVpcs(allBent(cen.vpcs(), vpcIds))
              .withVpnGateways(allBent(cen.vpnGateways(), gatewayIds))
              .withVirtualBorderRouters(allBent(cen.virtualBorderRouters(), routerIds)));
    }
    return topology
        .dataCenters(dataCenters)
        .customerGateways(customerGateways)
        .vpcs(vpcs)
        .vpnGateways(vpnGateways)
        .transitRouters(transitRouters)
        .virtualBorderRouters(routers)
        .build();
  }

  private Vpc vpc(Vpc vpc) {
    return vpc.withId(fresh(vpc.id(), VpcId::of))
        .withVSwitches(each(vpc.vSwitches(), it -> it.withId(fresh(it.id(), VSwitchId::of))))
        .withSystemRouteTable(vpc.systemRouteTable().map(this::routeTable))
        .withCustomRouteTables(each(vpc.customRouteTables(), this::routeTable));
  }

  private RouteTable routeTable(RouteTable table) {
    return table.withId(fresh(table.id(), RouteTableId::of));
  }

  private VpnGateway vpnGateway(VpnGateway gateway, List<CustomerGatewayId> ends) {
    List<IpsecConnection> connections = connections(gateway.connections(), ends);
    List<ConnectionId> ids = each(connections, IpsecConnection::id);
    List<StaticRoute> routes =
        gateway.staticRoutes().stream()
            .flatMap(
                route ->
                    bent(route.connection(), ids).stream()
                        .map(id -> new StaticRoute(route.destination(), id, route.table())))
            .toList();
    return gateway
        .withId(fresh(gateway.id(), VpnGatewayId::of))
        .withConnections(connections)
        .withStaticRoutes(routes);
  }

  private List<IpsecConnection> connections(
      List<IpsecConnection> connections, List<CustomerGatewayId> ends) {
    return each(
        connections,
        connection ->
            connection
                .withId(fresh(connection.id(), ConnectionId::of))
                .withTunnels(
                    each(
                        connection.tunnels(),
                        it ->
                            it.withCustomerGateway(
                                it.customerGateway().flatMap(id -> bent(id, ends))))));
  }

  private <I extends ResourceId> I fresh(I drawn, Function<String, I> of) {
    I id = drawn;
    for (int i = 2; !used.add(id); i++) {
      String text = drawn.value();
      id = of.apply(text.substring(0, Math.min(text.length(), 100)) + "~" + i);
    }
    return id;
  }

  private static <I extends ResourceId> Optional<I> bent(I drawn, List<I> known) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.get(Math.floorMod(drawn.hashCode(), known.size())));
  }

  private static <I extends ResourceId> List<I> allBent(List<I> drawn, List<I> known) {
    return drawn.stream().flatMap(id -> bent(id, known).stream()).toList();
  }

  private static <T, R> List<R> each(List<T> list, Function<? super T, ? extends R> change) {
    return list.stream().<R>map(change).toList();
  }
}
