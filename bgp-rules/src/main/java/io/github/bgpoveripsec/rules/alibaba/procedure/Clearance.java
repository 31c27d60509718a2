package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes room for what is to be created: what is switched off and deleted before that. */
final class Clearance {
  private final Draft draft;
  private final Topology before;
  private final Topology after;
  private final TopologyIndex next;
  private final Fates fates;
  private final Handover handover;

  Clearance(Draft draft, Fates fates, Handover handover) {
    this.draft = draft;
    this.before = draft.before();
    this.after = draft.after();
    this.next = after.index();
    this.fates = fates;
    this.handover = handover;
  }

  void clear() {
    new StaticRoutes(draft).remove(fates);
    disableBgp();
    before.vpnGateways().forEach(this::emptyTunnels);
    before.connectionOwners().forEach(this::deleteConnections);
    before.vpnGateways().forEach(this::disableAdvertisement);
    before.cens().forEach(this::detach);
    before.vpnGateways().stream()
        .filter(fates::isReplaced)
        .forEach(
            it ->
                draft.remove(
                    Action.DELETE_VPN_GATEWAY,
                    TopologyPaths.vpnGateway(it.id()),
                    Reason.GATEWAY_REPLACED.ground()));
    before.customerGateways().stream()
        .filter(it -> fates.isClearedAway(it.id()))
        .forEach(
            it ->
                draft.remove(
                    Action.DELETE_CUSTOMER_GATEWAY,
                    TopologyPaths.customerGateway(it.id()),
                    (next.customerGateway(it.id()).isPresent()
                            ? Reason.CUSTOMER_GATEWAY_REPLACED
                            : Reason.CUSTOMER_GATEWAY_ADDRESS_NEEDED)
                        .ground()));
  }

  private void disableBgp() {
    Pauses pauses = new Pauses(before, after, handover);
    for (ConnectionOwner owner : before.connectionOwners().toList()) {
      for (IpsecConnection old : ConnectionOwner.connectionsOf(owner)) {
        if (old.bgpEnabled() && fates.isKept(old.id())) {
          IpsecConnection fresh = next.connection(old.id()).orElseThrow();
          Optional<Reason> reason =
              fresh.bgpEnabled() ? pauses.reason(old, fresh) : Optional.of(Reason.BGP_NOT_WANTED);
          reason.ifPresent(
              it ->
                  draft.put(
                      Action.DISABLE_BGP,
                      place(owner, old),
                      old.withBgpEnabled(false),
                      it.ground()));
        }
      }
    }
  }

  private void emptyTunnels(VpnGateway owner) {
    for (IpsecConnection old : owner.connections()) {
      if (handover.isEmptied(old.id())) {
        draft.put(
            Action.CLEAR_TUNNELS,
            place(owner, old),
            old.withBgpEnabled(false)
                .withTunnels(Handover.emptied(old, next.connection(old.id()).orElseThrow())),
            Reason.TUNNEL_CIDR_MOVES.ground());
      }
    }
  }

  private void deleteConnections(ConnectionOwner owner) {
    for (IpsecConnection old : ConnectionOwner.connectionsOf(owner)) {
      if (!fates.isKept(old.id())) {
        draft.remove(Action.DELETE_CONNECTION, place(owner, old), whyDeleted(owner, old).ground());
      }
    }
  }

  private Reason whyDeleted(ConnectionOwner owner, IpsecConnection old) {
    boolean gatewayGoes =
        owner.match(
            it -> fates.isReplaced(it) || next.vpnGateway(it.id()).isEmpty(),
            it -> next.transitRouter(it.id()).isEmpty());
    if (gatewayGoes) {
      return Reason.GATEWAY_CONNECTION_GONE;
    }
    return fates.leadsToClearedAway(old) ? Reason.CUSTOMER_GATEWAY_IN_USE : Reason.CONNECTION_GONE;
  }

  private void disableAdvertisement(VpnGateway old) {
    Path place = TopologyPaths.vpnGateway(old.id());
    boolean ends =
        !fates.isReplaced(old)
            && next.vpnGateway(old.id())
                .filter(it -> !it.automaticRouteAdvertisement())
                .isPresent();
    if (ends) {
      draft
          .at(place, VpnGateway.class)
          .ifPresent(
              it ->
                  draft.put(
                      Action.DISABLE_AUTOMATIC_ADVERTISEMENT,
                      place,
                      it.withAutomaticRouteAdvertisement(false),
                      Reason.NO_ADVERTISEMENT_WANTED.ground()));
    }
  }

  /** A gateway leaves that is created anew, and a circuit that changes as the instance does. */
  private void detach(Cen cen) {
    Optional<Cen> fresh = next.cen(cen.id());
    boolean same = fresh.filter(it -> members(it).equals(members(cen))).isPresent();
    Path place = TopologyPaths.cen(cen.id());
    Cen left =
        cen.withVpnGateways(cen.vpnGateways().stream().filter(id -> !isReplaced(id)).toList());
    draft.put(Action.DETACH_VPN_GATEWAY, place, left, Reason.GATEWAY_DETACHED.ground());
    draft.put(
        Action.DETACH_VIRTUAL_BORDER_ROUTER,
        place,
        left.withVirtualBorderRouters(
            cen.virtualBorderRouters().stream().filter(id -> same || !isEdited(id)).toList()),
        Reason.CIRCUIT_DETACHED.ground());
  }

  private static List<Set<?>> members(Cen cen) {
    return List.of(
        Set.copyOf(cen.vpcs()),
        Set.copyOf(cen.vpnGateways()),
        Set.copyOf(cen.virtualBorderRouters()));
  }

  /** Whether a circuit that stays gets another data centre or another ASN of it. */
  private boolean isEdited(VirtualBorderRouterId id) {
    Optional<VirtualBorderRouter> old = before.index().virtualBorderRouter(id);
    Optional<VirtualBorderRouter> fresh = next.virtualBorderRouter(id);
    return fresh.isPresent()
        && !(old.map(VirtualBorderRouter::peerAsn).equals(fresh.map(VirtualBorderRouter::peerAsn))
            && old.map(VirtualBorderRouter::dataCenter)
                .equals(fresh.map(VirtualBorderRouter::dataCenter)));
  }

  private boolean isReplaced(VpnGatewayId id) {
    return before.index().vpnGateway(id).filter(fates::isReplaced).isPresent();
  }

  private static Path place(ConnectionOwner owner, IpsecConnection connection) {
    return TopologyPaths.connection(TopologyPaths.owner(owner), connection.id());
  }
}
