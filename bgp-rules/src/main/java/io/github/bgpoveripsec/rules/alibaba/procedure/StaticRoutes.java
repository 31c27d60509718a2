package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.ArrayList;
import java.util.List;

/** The static routes of VPN gateways: gone before their connections, added after them. */
final class StaticRoutes {
  private final Draft draft;

  StaticRoutes(Draft draft) {
    this.draft = draft;
  }

  /** Removes those that are not wanted, or whose connection or gateway is about to go. */
  void remove(Fates fates) {
    for (VpnGateway old : draft.before().vpnGateways()) {
      boolean gatewayGoes = fates.isReplaced(old);
      List<StaticRoute> wanted = new ArrayList<>(wanted(old.id()));
      List<StaticRoute> kept =
          old.staticRoutes().stream()
              .filter(it -> !gatewayGoes && fates.isKept(it.connection()) && wanted.remove(it))
              .toList();
      Path place = place(old.id());
      if (kept.isEmpty()) {
        draft.remove(Action.REMOVE_STATIC_ROUTES, place, Reason.ROUTE_WITHOUT_CONNECTION.ground());
      } else {
        draft.put(
            Action.REMOVE_STATIC_ROUTES, place, kept, Reason.ROUTE_WITHOUT_CONNECTION.ground());
      }
    }
  }

  /** Adds those that are still missing. */
  void add() {
    for (VpnGateway fresh : draft.after().vpnGateways()) {
      if (!fresh.staticRoutes().isEmpty()) {
        draft.put(
            Action.ADD_STATIC_ROUTES,
            place(fresh.id()),
            fresh.staticRoutes(),
            Reason.ROUTE_WANTED.ground());
      }
    }
  }

  private List<StaticRoute> wanted(VpnGatewayId id) {
    return draft.after().index().vpnGateway(id).map(VpnGateway::staticRoutes).orElse(List.of());
  }

  private static Path place(VpnGatewayId id) {
    return TopologyPaths.vpnGateway(id).field("staticRoutes");
  }
}
