package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is next to whom in a topology, and which ways there are from table to table: a second reading
 * of what the description of routing says, which knows nothing of nodes.
 */
final class Streets {
  private final Topology topology;
  private final Routing routing;
  private final Set<Step> steps = new HashSet<>();
  private final Map<TableRef, VpcId> owners = new HashMap<>();

  /** From a table to a neighbour. */
  record Step(TableRef from, TableRef to) {}

  Streets(Topology topology) {
    this.topology = topology;
    this.routing = Routing.converge(topology);
    topology.vpcs().forEach(vpc -> tables(vpc).forEach(table -> owners.put(table, vpc.id())));
    topology.vpnGateways().forEach(this::lay);
    topology.virtualBorderRouters().forEach(this::lay);
    topology.cens().forEach(this::lay);
  }

  private void lay(VpnGateway gateway) {
    TableRef its = new TableRef.GatewayTable(gateway.id());
    owners.put(its, gateway.vpc());
    layToVpc(its, gateway.vpc());
    gateway.connections().stream()
        .flatMap(connection -> connection.tunnels().stream())
        .flatMap(tunnel -> topology.index().dataCenterOf(tunnel).stream())
        .map(dataCenter -> new TableRef.DataCenterTable(dataCenter.id()))
        .forEach(dataCenter -> layBothWays(its, dataCenter));
  }

  private void lay(VirtualBorderRouter router) {
    TableRef its = new TableRef.BorderRouterTable(router.id());
    layBothWays(its, new TableRef.DataCenterTable(router.dataCenter()));
    router.vpcs().forEach(vpc -> layToVpc(its, vpc));
  }

  private void lay(Cen cen) {
    TableRef its = new TableRef.CenTable(cen.id());
    cen.vpcs().forEach(vpc -> layToVpc(its, vpc));
    cen.vpnGateways().forEach(id -> steps.add(new Step(new TableRef.GatewayTable(id), its)));
    cen.virtualBorderRouters().forEach(id -> layBothWays(its, new TableRef.BorderRouterTable(id)));
  }

  private void layToVpc(TableRef neighbour, VpcId id) {
    topology.vpcs().stream()
        .filter(vpc -> vpc.id().equals(id))
        .flatMap(Streets::tables)
        .forEach(table -> layBothWays(neighbour, table));
  }

  private void layBothWays(TableRef one, TableRef other) {
    steps.add(new Step(one, other));
    steps.add(new Step(other, one));
  }

  private static Stream<TableRef> tables(Vpc vpc) {
    return Stream.concat(
        Stream.of(new TableRef.SystemTable(vpc.id())),
        vpc.customRouteTables().stream()
            .map(table -> new TableRef.CustomTable(vpc.id(), table.id())));
  }

  /**
   * A way of a destination from a table that holds it to one that should have it.
   *
   * @param closed the steps that are known not to be made
   * @return the tables of one way that makes no such step; empty where there is none
   */
  List<TableRef> openWay(Prefix prefix, TableRef table, Set<Step> closed) {
    Deque<TableRef> way = new ArrayDeque<>(List.of(table));
    return open(prefix, way, closed) ? List.copyOf(way) : List.of();
  }

  private boolean open(Prefix prefix, Deque<TableRef> way, Set<Step> closed) {
    TableRef at = way.getFirst();
    if (way.size() > 1 && holds(at, prefix)) {
      return true;
    }
    if (way.size() > 1 && (at.kind() == TableRef.Kind.CUSTOM_ROUTE_TABLE)) {
      return false;
    }
    for (Step step : steps) {
      if (step.to().equals(at)
          && !closed.contains(step)
          && !way.contains(step.from())
          && !comesHome(step, way.getLast())
          && (way.size() == 1 || goesOn(step, second(way), prefix))
          && !turnsRound(step, prefix)) {
        way.addFirst(step.from());
        if (open(prefix, way, closed)) {
          return true;
        }
        way.removeFirst();
      }
    }
    return false;
  }

  private static TableRef second(Deque<TableRef> way) {
    return way.stream().skip(1).findFirst().orElseThrow();
  }

  private boolean goesOn(Step step, TableRef next, Prefix prefix) {
    TableRef from = step.from();
    if (steps.contains(new Step(from, next))) {
      return false; // a detour
    }
    boolean dataCenterBefore = from.kind() == TableRef.Kind.DATA_CENTER;
    boolean dataCenterAfter = next.kind() == TableRef.Kind.DATA_CENTER;
    return switch (step.to().kind()) {
      case SYSTEM_ROUTE_TABLE -> true;
      case DATA_CENTER -> readvertises(step.to()) || bringsSystemRoute(from, prefix);
      case VPN_GATEWAY ->
          dataCenterAfter
              ? !dataCenterBefore || !isSystemRoute(prefix, step.to())
              : dataCenterBefore;
      case VIRTUAL_BORDER_ROUTER -> dataCenterBefore != dataCenterAfter;
      case CEN -> owner(from).isEmpty() || !owner(from).equals(owner(next));
      case CUSTOM_ROUTE_TABLE -> false;
    };
  }

  private boolean readvertises(TableRef dataCenter) {
    return topology.dataCenters().stream()
        .anyMatch(it -> it.readvertises() && it.id().equals(dataCenter.owner()));
  }

  /** A data centre can have learned a system route only, though it keeps it to itself. */
  private boolean bringsSystemRoute(TableRef neighbour, Prefix prefix) {
    return sources(neighbour).anyMatch(vpc -> isSystemRoute(prefix, vpc));
  }

  /** The VPCs whose system routes a neighbour of a data centre advertises. */
  private Stream<TableRef> sources(TableRef neighbour) {
    return owner(neighbour).isPresent()
        ? Stream.of(neighbour)
        : steps.stream()
            .filter(step -> step.to().equals(neighbour))
            .map(Step::from)
            .flatMap(
                from ->
                    from.kind() == TableRef.Kind.CEN
                        ? steps.stream()
                            .filter(step -> step.to().equals(from))
                            .map(Step::from)
                            .filter(TableRef.SystemTable.class::isInstance)
                        : Stream.of(from))
            .filter(TableRef.SystemTable.class::isInstance);
  }

  /** What a VPC holds in one of its tables is not missing in another. */
  private boolean comesHome(Step step, TableRef table) {
    return step.from().kind() != TableRef.Kind.VPN_GATEWAY
        && table.kind() != TableRef.Kind.VPN_GATEWAY
        && owner(table).isPresent()
        && owner(step.from()).equals(owner(table));
  }

  /** A data centre that passes routes on sends nothing back to where it has it from. */
  private boolean turnsRound(Step step, Prefix prefix) {
    return step.from().kind() == TableRef.Kind.DATA_CENTER
        && readvertises(step.from())
        && routing.route(prefix, step.from()).stream()
            .flatMap(route -> route.paths().stream())
            .anyMatch(path -> path.nextHop().filter(step.to()::equals).isPresent());
  }

  private boolean isSystemRoute(Prefix prefix, TableRef table) {
    return owner(table).stream()
        .flatMap(this::entries)
        .anyMatch(it -> it.destination().equals(prefix) && it.type() == RouteEntryType.SYSTEM);
  }

  /** The VPC of a table of its own or of one of its gateways. */
  private Optional<VpcId> owner(TableRef table) {
    return Optional.ofNullable(owners.get(table));
  }

  private Stream<RouteEntry> entries(VpcId id) {
    return topology.vpcs().stream()
        .filter(vpc -> vpc.id().equals(id))
        .flatMap(vpc -> vpc.systemRouteTable().stream())
        .flatMap(table -> table.routes().stream());
  }

  /** Whether a data centre announces it, or the VPC of a table has it for a system route. */
  boolean sendsItsOwn(TableRef table, Prefix prefix) {
    return switch (table.kind()) {
      case DATA_CENTER -> holds(table, prefix);
      case SYSTEM_ROUTE_TABLE, CUSTOM_ROUTE_TABLE -> isSystemRoute(prefix, table);
      case VPN_GATEWAY, VIRTUAL_BORDER_ROUTER, CEN -> false;
    };
  }

  private boolean holds(TableRef table, Prefix prefix) {
    if (table instanceof TableRef.DataCenterTable its) {
      return topology.dataCenters().stream()
          .filter(it -> it.id().equals(its.dataCenter()))
          .map(DataCenter::advertises)
          .anyMatch(advertised -> advertised.contains(prefix));
    }
    if (table instanceof TableRef.SystemTable its) {
      return entries(its.vpc()).anyMatch(entry -> entry.destination().equals(prefix));
    }
    return table instanceof TableRef.CustomTable its
        && !isSystemRoute(prefix, table)
        && topology.vpcs().stream()
            .filter(vpc -> vpc.id().equals(its.vpc()))
            .flatMap(vpc -> vpc.customRouteTables().stream())
            .filter(it -> it.id().equals(its.routeTable()))
            .map(RouteTable::routes)
            .flatMap(List::stream)
            .anyMatch(entry -> entry.destination().equals(prefix));
  }
}
