package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides which boxes and lines a drawing has. */
final class Draughtsman {
  private final Topology topology;
  private final Extract extract;
  private final Map<Path, SessionState> sessions;
  private final List<Link> links = new ArrayList<>();
  private final Set<DataCenter> dataCenters = new LinkedHashSet<>();
  private final Set<CustomerGateway> customerGateways = new LinkedHashSet<>();
  private final Set<Vpc> vpcs = new LinkedHashSet<>();

  private Draughtsman(Topology topology, Extract extract, Routing routing) {
    this.topology = topology;
    this.extract = extract;
    this.sessions =
        routing.sessions().stream()
            .collect(Collectors.toMap(state -> state.session().path(), Function.identity()));
  }

  static Drawing draw(Topology topology, Extract extract, Routing routing) {
    return new Draughtsman(topology, extract, routing).draw();
  }

  private Drawing draw() {
    List<Box> connections = new ArrayList<>();
    List<Box> owners = new ArrayList<>();
    extract
        .owners()
        .forEach(
            (owner, its) -> {
              owners.add(Boxes.of(owner));
              its.forEach(connection -> connections.add(connection(owner, connection)));
              link(owner);
            });
    if (extract.isWhole()) {
      customerGateways.addAll(topology.customerGateways());
      dataCenters.addAll(topology.dataCenters());
      vpcs.addAll(topology.vpcs());
    }
    customerGateways.forEach(this::link);
    List<Box> beyond = beyond();
    return new Drawing(
        List.of(
            dataCenters.stream().map(Boxes::of).toList(),
            customerGateways.stream().map(Boxes::of).toList(),
            connections,
            owners,
            vpcs.stream().map(Boxes::of).toList(),
            beyond),
        links,
        extract.omitted());
  }

  private Box connection(ConnectionOwner owner, IpsecConnection connection) {
    Path ownerPath = TopologyPaths.owner(owner);
    Path path = TopologyPaths.connection(ownerPath, connection.id());
    links.add(new Link(path, ownerPath, Link.State.PLAIN));
    for (Tunnel tunnel : connection.tunnels()) {
      topology.index().customerGatewayOf(tunnel).ifPresent(its -> link(its, path, tunnel));
    }
    return Boxes.of(path, connection);
  }

  private void link(CustomerGateway customerGateway, Path connection, Tunnel tunnel) {
    customerGateways.add(customerGateway);
    Path path = TopologyPaths.tunnel(connection, tunnel.role());
    SessionState session = sessions.get(path);
    Link.State state =
        session == null
            ? Link.State.PLAIN
            : session.down().isPresent() ? Link.State.DOWN : Link.State.UP;
    links.add(new Link(TopologyPaths.customerGateway(customerGateway.id()), path, state));
  }

  private void link(CustomerGateway customerGateway) {
    customerGateway
        .dataCenter()
        .flatMap(topology.index()::dataCenter)
        .ifPresent(
            dataCenter -> {
              dataCenters.add(dataCenter);
              plain(
                  TopologyPaths.dataCenter(dataCenter.id()),
                  TopologyPaths.customerGateway(customerGateway.id()));
            });
  }

  private void link(ConnectionOwner owner) {
    Path path = TopologyPaths.owner(owner);
    if (owner instanceof VpnGateway gateway) {
      topology
          .index()
          .vpc(gateway.vpc())
          .ifPresent(
              vpc -> {
                vpcs.add(vpc);
                plain(path, TopologyPaths.vpc(vpc.id()));
              });
      gateway(gateway, path);
    } else if (owner instanceof TransitRouter router) {
      router.cen().ifPresent(cen -> plain(path, TopologyPaths.cen(cen)));
    }
  }

  private void gateway(VpnGateway gateway, Path path) {
    for (Cen cen : topology.index().censOf(gateway.id())) {
      plain(path, TopologyPaths.cen(cen.id()));
    }
  }

  /** The CEN instances and circuits that what is drawn belongs to. */
  private List<Box> beyond() {
    Set<Cen> cens = new LinkedHashSet<>();
    Set<VirtualBorderRouter> routers = new LinkedHashSet<>();
    if (extract.isWhole()) {
      cens.addAll(topology.cens());
      routers.addAll(topology.virtualBorderRouters());
    }
    for (Vpc vpc : vpcs) {
      Path path = TopologyPaths.vpc(vpc.id());
      for (Cen cen : topology.index().censOf(vpc.id())) {
        cens.add(cen);
        plain(path, TopologyPaths.cen(cen.id()));
      }
      for (VirtualBorderRouter router : topology.index().virtualBorderRoutersOf(vpc.id())) {
        routers.add(router);
        plain(path, TopologyPaths.virtualBorderRouter(router.id()));
      }
    }
    List<Box> boxes = new ArrayList<>();
    cens.forEach(cen -> boxes.add(Boxes.of(cen)));
    routers.forEach(router -> boxes.add(Boxes.of(router)));
    return boxes;
  }

  private void plain(Path from, Path to) {
    links.add(new Link(from, to, Link.State.PLAIN));
  }
}
