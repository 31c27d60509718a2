package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Connections: created or modified, their tunnels configured, BGP enabled, routes let through. */
final class Connections {
  private final Draft draft;
  private final Handover handover;
  private final Topology after;

  Connections(Draft draft, Handover handover) {
    this.draft = draft;
    this.handover = handover;
    this.after = draft.after();
  }

  /**
   * One kind of step for all connections, then the next: so all tunnels are ready before BGP is.
   */
  void connect() {
    each(this::prepare);
    each(this::configure);
    each(this::enable);
    new StaticRoutes(draft).add();
    after.vpnGateways().forEach(this::advertise);
  }

  private void prepare(Path place, IpsecConnection fresh) {
    Optional<IpsecConnection> old = draft.at(place, IpsecConnection.class);
    IpsecConnection prepared =
        fresh
            .withBgpEnabled(old.filter(IpsecConnection::bgpEnabled).isPresent())
            .withTunnels(fresh.tunnels().stream().map(it -> unconfigured(it, old)).toList());
    if (old.isEmpty()) {
      draft.put(
          Action.CREATE_CONNECTION, place, prepared, Reason.TUNNEL_CUSTOMER_GATEWAYS.ground());
    } else {
      draft.put(Action.MODIFY_CONNECTION, place, prepared, reason(old.get(), prepared).ground());
    }
  }

  /** A tunnel as it is to be, but with the BGP configuration it has so far. */
  private static Tunnel unconfigured(Tunnel fresh, Optional<IpsecConnection> old) {
    Optional<Tunnel> now =
        old.stream()
            .flatMap(it -> it.tunnels().stream())
            .filter(it -> it.role() == fresh.role())
            .findFirst();
    return fresh
        .withLocalAsn(now.flatMap(Tunnel::localAsn))
        .withCidr(now.flatMap(Tunnel::cidr))
        .withLocalBgpIp(now.flatMap(Tunnel::localBgpIp))
        .withPeerBgpIp(now.flatMap(Tunnel::peerBgpIp));
  }

  private static Reason reason(IpsecConnection old, IpsecConnection prepared) {
    return ends(old).equals(ends(prepared))
        ? Reason.AS_IN_NEW_DESIGN
        : Reason.TUNNEL_CUSTOMER_GATEWAYS;
  }

  private static List<Optional<?>> ends(IpsecConnection connection) {
    return connection.tunnels().stream().<Optional<?>>map(Tunnel::customerGateway).toList();
  }

  private void configure(Path place, IpsecConnection fresh) {
    boolean bgp = draft.at(place, IpsecConnection.class).orElseThrow().bgpEnabled();
    draft.put(
        Action.CONFIGURE_TUNNELS,
        place,
        fresh.withBgpEnabled(bgp),
        (bgp ? Reason.TUNNELS_CHANGED : Reason.TUNNELS_FIRST).ground());
  }

  private void enable(Path place, IpsecConnection fresh) {
    draft.put(Action.ENABLE_BGP, place, fresh, Reason.BGP_WANTED.ground());
  }

  private void advertise(VpnGateway fresh) {
    Path place = TopologyPaths.vpnGateway(fresh.id());
    draft.put(
        Action.ENABLE_AUTOMATIC_ADVERTISEMENT,
        place,
        fresh.withConnections(List.of()).withStaticRoutes(List.of()),
        Reason.ROUTES_TO_VPC.ground());
  }

  private void each(BiConsumer<Path, IpsecConnection> step) {
    after
        .connectionOwners()
        .forEach(
            owner ->
                owner
                    .<List<IpsecConnection>>match(
                        it -> handover.order(it.connections()), TransitRouter::connections)
                    .forEach(
                        it ->
                            step.accept(
                                TopologyPaths.connection(TopologyPaths.owner(owner), it.id()),
                                it)));
  }
}
