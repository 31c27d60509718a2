package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Deletes what the design after does not have, what refers to others before them. */
final class Removal {
  private final Draft draft;
  private final Topology before;
  private final TopologyIndex next;

  Removal(Draft draft) {
    this.draft = draft;
    this.before = draft.before();
    this.next = draft.after().index();
  }

  /** What joins others goes before BGP comes, which it may not allow. */
  void removeLinks() {
    remove(
        before.transitRouters(),
        it -> next.transitRouter(it.id()),
        it -> TopologyPaths.transitRouter(it.id()),
        Action.DELETE_TRANSIT_ROUTER);
    remove(
        before.cens(),
        it -> next.cen(it.id()),
        it -> TopologyPaths.cen(it.id()),
        Action.DELETE_CEN);
    remove(
        before.virtualBorderRouters(),
        it -> next.virtualBorderRouter(it.id()),
        it -> TopologyPaths.virtualBorderRouter(it.id()),
        Action.DELETE_VIRTUAL_BORDER_ROUTER);
  }

  void removeTheRest() {
    remove(
        before.vpnGateways(),
        it -> next.vpnGateway(it.id()),
        it -> TopologyPaths.vpnGateway(it.id()),
        Action.DELETE_VPN_GATEWAY);
    remove(
        before.customerGateways(),
        it -> next.customerGateway(it.id()),
        it -> TopologyPaths.customerGateway(it.id()),
        Action.DELETE_CUSTOMER_GATEWAY);
    remove(
        before.vpcs(),
        it -> next.vpc(it.id()),
        it -> TopologyPaths.vpc(it.id()),
        Action.DELETE_VPC);
    remove(
        before.dataCenters(),
        it -> next.dataCenter(it.id()),
        it -> TopologyPaths.dataCenter(it.id()),
        Action.REMOVE_DATA_CENTER);
  }

  private <R> void remove(
      List<R> resources, Function<R, Optional<R>> next, Function<R, Path> place, Action action) {
    resources.stream()
        .filter(it -> next.apply(it).isEmpty())
        .forEach(it -> draft.remove(action, place.apply(it), reason(action).ground()));
  }

  private static Reason reason(Action action) {
    return switch (action) {
      case DELETE_VPN_GATEWAY -> Reason.GATEWAY_EMPTY;
      case DELETE_CUSTOMER_GATEWAY -> Reason.CUSTOMER_GATEWAY_UNUSED;
      default -> Reason.NOTHING_REFERS_TO_IT;
    };
  }
}
