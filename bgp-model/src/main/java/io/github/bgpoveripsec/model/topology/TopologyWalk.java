package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Visits every id of a topology with its place, in the order of the topology. */
abstract class TopologyWalk {

  /** A resource has this id. */
  abstract void declares(ResourceId id, Path path);

  /** A resource refers to another one of the topology. */
  abstract void refers(ResourceId id, Path path);

  /** A resource refers to one of its own parts, which have the ids given. */
  abstract void refersToOwn(ResourceId id, Set<ResourceId> own, Path path);

  /** The tunnels of a connection, before their references. */
  abstract void tunnels(Collection<Tunnel> tunnels, Path connection);

  final void over(Topology topology) {
    topology.dataCenters().forEach(it -> declares(it.id(), TopologyPaths.dataCenter(it.id())));
    topology
        .customerGateways()
        .forEach(
            it -> {
              Path path = TopologyPaths.customerGateway(it.id());
              declares(it.id(), path);
              it.dataCenter().ifPresent(id -> refers(id, path.field("dataCenter")));
            });
    topology.vpcs().forEach(this::vpc);
    topology.vpnGateways().forEach(this::vpnGateway);
    topology
        .transitRouters()
        .forEach(
            it -> {
              Path path = TopologyPaths.transitRouter(it.id());
              declares(it.id(), path);
              it.cen().ifPresent(id -> refers(id, path.field("cen")));
              connections(it.connections(), path);
            });
    topology.cens().forEach(this::cen);
    topology.virtualBorderRouters().forEach(this::virtualBorderRouter);
  }

  private void vpc(Vpc vpc) {
    Path path = TopologyPaths.vpc(vpc.id());
    declares(vpc.id(), path);
    vpc.vSwitches().forEach(it -> declares(it.id(), TopologyPaths.vSwitch(path, it.id())));
    vpc.systemRouteTable().ifPresent(it -> declares(it.id(), TopologyPaths.systemRouteTable(path)));
    vpc.customRouteTables()
        .forEach(it -> declares(it.id(), TopologyPaths.customRouteTable(path, it.id())));
  }

  private void vpnGateway(VpnGateway gateway) {
    Path path = TopologyPaths.vpnGateway(gateway.id());
    declares(gateway.id(), path);
    refers(gateway.vpc(), path.field("vpc"));
    connections(gateway.connections(), path);
    staticRoutes(gateway, path);
  }

  private void staticRoutes(VpnGateway gateway, Path path) {
    Set<ResourceId> own = new HashSet<>();
    gateway.connections().forEach(connection -> own.add(connection.id()));
    for (StaticRoute route : gateway.staticRoutes()) {
      Path place = TopologyPaths.staticRoute(path, route).field("connection");
      refersToOwn(route.connection(), own, place);
    }
  }

  private void connections(List<IpsecConnection> connections, Path owner) {
    for (IpsecConnection connection : connections) {
      Path path = TopologyPaths.connection(owner, connection.id());
      declares(connection.id(), path);
      tunnels(connection.tunnels(), path);
      for (Tunnel tunnel : connection.tunnels()) {
        Path end = TopologyPaths.tunnel(path, tunnel.role()).field("customerGateway");
        tunnel.customerGateway().ifPresent(id -> refers(id, end));
      }
    }
  }

  private void cen(Cen cen) {
    Path path = TopologyPaths.cen(cen.id());
    declares(cen.id(), path);
    all(cen.vpcs(), path.field("vpcs"));
    all(cen.vpnGateways(), path.field("vpnGateways"));
    all(cen.virtualBorderRouters(), path.field("virtualBorderRouters"));
  }

  private void virtualBorderRouter(VirtualBorderRouter router) {
    Path path = TopologyPaths.virtualBorderRouter(router.id());
    declares(router.id(), path);
    refers(router.dataCenter(), path.field("dataCenter"));
    all(router.vpcs(), path.field("vpcs"));
  }

  private void all(Collection<? extends ResourceId> ids, Path list) {
    ids.forEach(id -> refers(id, list.key(id.value())));
  }
}
