package io.github.bgpoveripsec.rules.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A design in pieces, each at its place, whatever the order it was written in. */
final class Inventory {
  private static final String STATIC_ROUTES = "staticRoutes";

  private final SortedMap<Path, Object> pieces = new TreeMap<>();

  private Inventory(Topology topology) {
    Topology sorted = Sorted.topology(topology);
    sorted.dataCenters().forEach(it -> pieces.put(TopologyPaths.dataCenter(it.id()), it));
    sorted.customerGateways().forEach(it -> pieces.put(TopologyPaths.customerGateway(it.id()), it));
    sorted.vpcs().forEach(it -> pieces.put(TopologyPaths.vpc(it.id()), it));
    sorted.vpnGateways().forEach(this::add);
    sorted.transitRouters().forEach(this::add);
    sorted.cens().forEach(it -> pieces.put(TopologyPaths.cen(it.id()), it));
    sorted
        .virtualBorderRouters()
        .forEach(it -> pieces.put(TopologyPaths.virtualBorderRouter(it.id()), it));
  }

  static Inventory of(Topology topology) {
    return new Inventory(topology);
  }

  private void add(VpnGateway gateway) {
    Path place = TopologyPaths.vpnGateway(gateway.id());
    pieces.put(place, gateway.withConnections(List.of()).withStaticRoutes(List.of()));
    if (!gateway.staticRoutes().isEmpty()) {
      pieces.put(place.field(STATIC_ROUTES), gateway.staticRoutes());
    }
    add(place, gateway.connections());
  }

  private void add(TransitRouter router) {
    Path place = TopologyPaths.transitRouter(router.id());
    pieces.put(place, router.withConnections(List.of()));
    add(place, router.connections());
  }

  private void add(Path owner, List<IpsecConnection> connections) {
    connections.forEach(it -> pieces.put(TopologyPaths.connection(owner, it.id()), it));
  }

  Optional<Object> at(Path place) {
    return Optional.ofNullable(pieces.get(place));
  }

  void apply(Step step) {
    step.after()
        .ifPresentOrElse(
            resource -> pieces.put(step.place(), resource), () -> pieces.remove(step.place()));
  }

  Topology toTopology() {
    ListMultimap<Path, IpsecConnection> connections = ArrayListMultimap.create();
    ListMultimap<Path, StaticRoute> routes = ArrayListMultimap.create();
    pieces.forEach(
        (place, piece) -> {
          if (piece instanceof IpsecConnection connection) {
            connections.put(ownerOf(place), connection);
          } else if (piece instanceof List<?> list) {
            list.forEach(it -> routes.put(place.parent().orElseThrow(), (StaticRoute) it));
          }
        });
    Topology.Builder topology = Topology.builder();
    for (Map.Entry<Path, Object> entry : pieces.entrySet()) {
      Object piece = entry.getValue();
      if (piece instanceof VpnGateway gateway) {
        topology.addVpnGateway(
            gateway
                .withConnections(connections.get(entry.getKey()))
                .withStaticRoutes(routes.get(entry.getKey())));
      } else if (piece instanceof TransitRouter router) {
        topology.addTransitRouter(router.withConnections(connections.get(entry.getKey())));
      } else {
        addWhole(topology, piece);
      }
    }
    return topology.build();
  }

  private static void addWhole(Topology.Builder topology, Object piece) {
    if (piece instanceof DataCenter dataCenter) {
      topology.addDataCenter(dataCenter);
    } else if (piece instanceof CustomerGateway customerGateway) {
      topology.addCustomerGateway(customerGateway);
    } else if (piece instanceof Vpc vpc) {
      topology.addVpc(vpc);
    } else if (piece instanceof Cen cen) {
      topology.addCen(cen);
    } else if (piece instanceof VirtualBorderRouter router) {
      topology.addVirtualBorderRouter(router);
    }
  }

  /** The gateway or router around a connection. */
  private static Path ownerOf(Path connection) {
    return connection.parent().flatMap(Path::parent).orElseThrow();
  }
}
