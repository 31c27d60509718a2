package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.InvalidTopologyException;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes a topology here and there, allowed or not, but so that it stays sound. */
final class Edits {
  private final Random chance;
  private final List<UnaryOperator<Topology>> edits =
      List.of(
          this::customerGatewayEdited,
          this::customerGatewayTakenOver,
          this::tunnelsLedElsewhere,
          this::localAsnMoved,
          this::blocksSwapped,
          this::modeSwitched,
          this::bgpSwitched,
          this::advertisementSwitched,
          this::gatewayEdited,
          this::gatewayMoved,
          this::gatewayGone,
          this::connectionGone,
          this::connectionMoved,
          this::connectionCopied,
          this::routeAdded,
          this::routesGone,
          this::tableMoved,
          this::cenEdited,
          this::dataCentresEdited,
          this::prefixHandedOn,
          this::dataCentreRenumbered,
          this::cloudGone);

  private Edits(Random chance) {
    this.chance = chance;
  }

  /** The topology after so many edits, fewer where one has nothing to work on. */
  static Topology of(Topology topology, int count, Random chance) {
    Edits edits = new Edits(chance);
    Topology edited = topology;
    for (int i = 0; i < count; i++) {
      edited = edits.edits.get(chance.nextInt(edits.edits.size())).apply(edited);
    }
    return edited;
  }

  private Topology customerGatewayEdited(Topology topology) {
    return some(
        topology,
        topology.customerGateways(),
        it ->
            TopologyChanges.customerGateway(
                    it.id(),
                    old ->
                        switch (chance.nextInt(4)) {
                          case 0 -> old.withAsn(Optional.empty());
                          case 1 -> old.withDataCenter(Optional.empty());
                          default -> old.withAsn(Asn.of(64512 + chance.nextInt(3)));
                        })
                .apply(topology));
  }

  /** A new customer gateway at the old address, to which all tunnels go. */
  private Topology customerGatewayTakenOver(Topology topology) {
    return some(
        topology,
        topology.customerGateways(),
        old -> {
          CustomerGateway heir =
              old.withId(CustomerGatewayId.of("cgw-new-" + chance.nextInt(1 << 20)));
          Topology changed = topology.withCustomerGateways(plus(topology.customerGateways(), heir));
          for (TunnelPlace place : topology.index().tunnelsTo(old.id())) {
            changed = Picks.with(changed, place, it -> it.withCustomerGateway(heir.id()));
          }
          return changed.withCustomerGateways(without(changed.customerGateways(), old::equals));
        });
  }

  private Topology tunnelsLedElsewhere(Topology topology) {
    return some(
        topology,
        topology.customerGateways(),
        end -> everyTunnelOfOne(topology, tunnel -> tunnel.withCustomerGateway(end.id())));
  }

  private Topology localAsnMoved(Topology topology) {
    Asn asn = Asn.of(65100 + chance.nextInt(3));
    return some(
        topology,
        topology.vpnGateways(),
        gateway -> {
          Topology changed = topology;
          for (IpsecConnection it : gateway.connections()) {
            changed = tunnels(changed, it, tunnel -> tunnel.withLocalAsn(asn));
          }
          return changed;
        });
  }

  private Topology blocksSwapped(Topology topology) {
    return some(
        topology,
        Picks.tunnels(topology).toList(),
        one ->
            some(
                topology,
                Picks.tunnels(topology).toList(),
                other ->
                    Picks.with(
                        Picks.with(topology, one, it -> it.withCidr(other.tunnel().cidr())),
                        other,
                        it -> it.withCidr(one.tunnel().cidr()))));
  }

  /** One tunnel in place of two, or two in place of one. */
  private Topology modeSwitched(Topology topology) {
    return some(
        topology,
        connections(topology).stream().filter(it -> !it.tunnels().isEmpty()).toList(),
        it ->
            TopologyChanges.connection(
                    it.id(), old -> old.withTunnels(inOtherMode(old.tunnels().get(0))))
                .apply(topology));
  }

  private List<Tunnel> inOtherMode(Tunnel tunnel) {
    if (tunnel.role() != TunnelRole.SINGLE) {
      return List.of(tunnel.withRole(TunnelRole.SINGLE));
    }
    Ipv4Prefix block = Ipv4Prefix.parse("169.254." + (200 + chance.nextInt(50)) + ".0/30");
    return List.of(
        tunnel.withRole(TunnelRole.PRIMARY),
        (tunnel.cidr().isPresent() ? Picks.renumbered(tunnel, block) : tunnel)
            .withRole(TunnelRole.SECONDARY));
  }

  private Topology bgpSwitched(Topology topology) {
    return some(
        topology,
        connections(topology),
        it ->
            TopologyChanges.connection(it.id(), old -> old.withBgpEnabled(!old.bgpEnabled()))
                .apply(topology));
  }

  private Topology advertisementSwitched(Topology topology) {
    return gateway(
        topology, it -> it.withAutomaticRouteAdvertisement(!it.automaticRouteAdvertisement()));
  }

  private Topology gatewayEdited(Topology topology) {
    return gateway(
        topology,
        it ->
            switch (chance.nextInt(4)) {
              case 0 -> it.withSupportsBgp(!it.supportsBgp().orElse(false));
              case 1 -> it.withBgpRouteQuota(chance.nextInt(100));
              case 2 -> it.withPublicIps(List.of());
              default -> it.withSupportsBgp(Optional.empty());
            });
  }

  private Topology gatewayMoved(Topology topology) {
    return some(
        topology,
        topology.vpcs(),
        vpc -> gateway(topology, it -> it.withVpc(vpc.id()).withRegion(vpc.region())));
  }

  private Topology gatewayGone(Topology topology) {
    return some(
        topology,
        topology.vpnGateways(),
        gone ->
            topology
                .withCens(
                    topology.cens().stream()
                        .map(it -> it.withVpnGateways(without(it.vpnGateways(), gone.id()::equals)))
                        .toList())
                .withVpnGateways(without(topology.vpnGateways(), gone::equals)));
  }

  private Topology connectionGone(Topology topology) {
    return gateway(
        topology,
        it ->
            Picks.one(it.connections(), chance)
                .map(
                    gone ->
                        it.withStaticRoutes(
                                without(
                                    it.staticRoutes(),
                                    route -> route.connection().equals(gone.id())))
                            .withConnections(without(it.connections(), gone::equals)))
                .orElse(it));
  }

  private Topology connectionMoved(Topology topology) {
    return some(
        topology,
        topology.vpnGateways().stream().filter(it -> it.staticRoutes().isEmpty()).toList(),
        from ->
            some(
                topology,
                from.connections(),
                moved ->
                    some(
                        topology,
                        without(topology.vpnGateways(), from::equals),
                        to ->
                            topology.withVpnGateways(
                                topology.vpnGateways().stream()
                                    .map(
                                        it ->
                                            it.equals(from)
                                                ? it.withConnections(
                                                    without(it.connections(), moved::equals))
                                                : it.equals(to)
                                                    ? it.withConnections(
                                                        plus(it.connections(), moved))
                                                    : it)
                                    .toList()))));
  }

  private Topology connectionCopied(Topology topology) {
    ConnectionId id = ConnectionId.of("vco-new-" + chance.nextInt(1 << 20));
    return gateway(
        topology,
        it ->
            Picks.one(it.connections(), chance)
                .map(old -> it.withConnections(plus(it.connections(), old.withId(id))))
                .orElse(it));
  }

  private Topology routeAdded(Topology topology) {
    Ipv4Prefix destination = Ipv4Prefix.parse("10." + chance.nextInt(3) + ".0.0/16");
    return gateway(
        topology,
        it ->
            Picks.one(it.connections(), chance)
                .map(
                    way ->
                        it.withStaticRoutes(
                            plus(
                                it.staticRoutes(),
                                new StaticRoute(
                                    destination, way.id(), StaticRouteTable.DESTINATION))))
                .orElse(it));
  }

  private Topology routesGone(Topology topology) {
    return gateway(topology, it -> it.withStaticRoutes(List.of()));
  }

  private Topology tableMoved(Topology topology) {
    return some(
        topology,
        topology.vpcs(),
        from ->
            some(
                topology,
                from.customRouteTables(),
                table ->
                    some(
                        topology,
                        without(topology.vpcs(), from::equals),
                        to ->
                            topology.withVpcs(
                                topology.vpcs().stream()
                                    .map(it -> it.equals(from) ? released(it, table) : it)
                                    .map(
                                        it ->
                                            it.equals(to)
                                                ? it.withCustomRouteTables(
                                                    plus(it.customRouteTables(), table))
                                                : it)
                                    .toList()))));
  }

  private static Vpc released(Vpc vpc, RouteTable table) {
    return vpc.withCustomRouteTables(without(vpc.customRouteTables(), table::equals));
  }

  private Topology cenEdited(Topology topology) {
    return some(
        topology,
        topology.cens(),
        it ->
            TopologyChanges.cen(
                    it.id(),
                    old ->
                        chance.nextBoolean()
                            ? old.withOverlappingRouting(!old.overlappingRouting().orElse(false))
                            : old.withVpnGateways(
                                topology.vpnGateways().stream().map(VpnGateway::id).toList()))
                .apply(topology));
  }

  private Topology dataCentresEdited(Topology topology) {
    return DataCentreEdits.readvertising(topology, chance);
  }

  private Topology prefixHandedOn(Topology topology) {
    return DataCentreEdits.prefixHandedOn(topology, chance);
  }

  private Topology dataCentreRenumbered(Topology topology) {
    return DataCentreEdits.renumbered(topology, chance);
  }

  /** One kind of resource all gone, where nothing refers to it. */
  private Topology cloudGone(Topology topology) {
    List<UnaryOperator<Topology>> removals =
        List.of(
            it -> it.withCens(List.of()),
            it -> it.withTransitRouters(List.of()),
            it -> it.withVirtualBorderRouters(List.of()),
            it -> it.withVpnGateways(List.of()),
            it -> it.withCustomerGateways(List.of()),
            it -> it.withVpcs(List.of()),
            it -> it.withDataCenters(List.of()));
    try {
      return removals.get(chance.nextInt(removals.size())).apply(topology);
    } catch (InvalidTopologyException referredTo) {
      return topology;
    }
  }

  private Topology gateway(Topology topology, UnaryOperator<VpnGateway> change) {
    return some(
        topology,
        topology.vpnGateways(),
        it -> TopologyChanges.vpnGateway(it.id(), change).apply(topology));
  }

  private Topology everyTunnelOfOne(Topology topology, UnaryOperator<Tunnel> change) {
    return some(topology, connections(topology), it -> tunnels(topology, it, change));
  }

  private static Topology tunnels(
      Topology topology, IpsecConnection connection, UnaryOperator<Tunnel> change) {
    return TopologyChanges.connection(connection.id(), it -> Change.tunnelsOf(it, change))
        .apply(topology);
  }

  private static List<IpsecConnection> connections(Topology topology) {
    return Stream.concat(
            topology.vpnGateways().stream().flatMap(it -> it.connections().stream()),
            topology.transitRouters().stream().flatMap(it -> it.connections().stream()))
        .toList();
  }

  private <T> Topology some(Topology otherwise, List<T> list, Function<T, Topology> change) {
    return Picks.one(list, chance).map(change).orElse(otherwise);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static <T> List<T> without(List<T> list, Predicate<? super T> unwanted) {
    return list.stream().filter(it -> !unwanted.test(it)).toList();
  }
}
