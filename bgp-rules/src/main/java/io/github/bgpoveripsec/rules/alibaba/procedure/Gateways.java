package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.List;
import java.util.Optional;

/** VPN gateways, CEN instances and transit routers, ready for connections. */
final class Gateways {
  private static final Optional<Boolean> YES = Optional.of(true);

  private final Draft draft;

  Gateways(Draft draft) {
    this.draft = draft;
  }

  void prepare() {
    draft.after().vpnGateways().forEach(this::vpnGateway);
    draft.after().cens().forEach(this::cen);
    draft.after().transitRouters().forEach(this::transitRouter);
  }

  /** Automatic advertisement comes last of all, when there is something to advertise. */
  private void vpnGateway(VpnGateway wanted) {
    VpnGateway fresh = wanted.withConnections(List.of()).withStaticRoutes(List.of());
    Path place = TopologyPaths.vpnGateway(fresh.id());
    if (draft.at(place, VpnGateway.class).isEmpty()) {
      draft.put(
          Action.CREATE_VPN_GATEWAY,
          place,
          fresh
              .withAutomaticRouteAdvertisement(false)
              .withBgpRouteQuota(
                  Math.min(fresh.bgpRouteQuota(), VpnGateway.DEFAULT_BGP_ROUTE_QUOTA)),
          Reason.NEW_BEFORE_USE.ground());
    }
    if (fresh.supportsBgp().equals(YES)) {
      draft.put(
          Action.UPGRADE_VPN_GATEWAY,
          place,
          now(place).withSupportsBgp(true),
          Reason.GATEWAY_TOO_OLD.ground());
    }
    VpnGateway old = now(place);
    draft.put(
        Action.RAISE_ROUTE_QUOTA,
        place,
        old.withBgpRouteQuota(Math.max(fresh.bgpRouteQuota(), old.bgpRouteQuota())),
        Reason.QUOTA_TOO_SMALL.ground());
    draft.put(
        Action.MODIFY_VPN_GATEWAY,
        place,
        fresh
            .withAutomaticRouteAdvertisement(now(place).automaticRouteAdvertisement())
            .withBgpRouteQuota(now(place).bgpRouteQuota()),
        Reason.AS_IN_NEW_DESIGN.ground());
  }

  /** Once the data centres advertise no more than the new quota allows. */
  void lowerQuotas() {
    for (VpnGateway fresh : draft.after().vpnGateways()) {
      Path place = TopologyPaths.vpnGateway(fresh.id());
      draft.put(
          Action.MODIFY_VPN_GATEWAY,
          place,
          now(place).withBgpRouteQuota(fresh.bgpRouteQuota()),
          Reason.AS_IN_NEW_DESIGN.ground());
    }
  }

  private VpnGateway now(Path place) {
    return draft.at(place, VpnGateway.class).orElseThrow();
  }

  private void cen(Cen fresh) {
    Path place = TopologyPaths.cen(fresh.id());
    Optional<Cen> old = draft.at(place, Cen.class);
    if (old.isEmpty()) {
      draft.put(Action.CREATE_CEN, place, fresh, Reason.NEW_BEFORE_USE.ground());
    } else if (fresh.overlappingRouting().equals(YES)) {
      draft.put(
          Action.ENABLE_OVERLAPPING_ROUTING,
          place,
          old.get().withOverlappingRouting(true),
          Reason.OVERLAPPING_ROUTING_FIRST.ground());
    }
    draft.put(Action.MODIFY_CEN, place, fresh, Reason.AS_IN_NEW_DESIGN.ground());
  }

  private void transitRouter(TransitRouter wanted) {
    TransitRouter fresh = wanted.withConnections(List.of());
    Path place = TopologyPaths.transitRouter(fresh.id());
    if (draft.at(place, TransitRouter.class).isEmpty()) {
      draft.put(Action.CREATE_TRANSIT_ROUTER, place, fresh, Reason.NEW_BEFORE_USE.ground());
    } else {
      draft.put(Action.MODIFY_TRANSIT_ROUTER, place, fresh, Reason.AS_IN_NEW_DESIGN.ground());
    }
  }
}
