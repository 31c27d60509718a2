package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.Picks.bgpGateways;
import static io.github.bgpoveripsec.rules.alibaba.Picks.one;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A way to break each rule about what data centres advertise and gateways learn, and no other. */
final class RouteSlips {
  private RouteSlips() {}

  static List<Slip> all() {
    return List.of(
        new Slip("vpn-gateway/route-quota", RouteSlips::noRoom),
        new Slip("vpn-gateway/route-conflict", conflict(it -> it)),
        new Slip("vpn-gateway/route-overlap", conflict(RouteSlips::half)),
        new Slip("data-center/default-route", advertising("0.0.0.0/0")),
        new Slip(
            "data-center/shared-address-space",
            advertising(
                "100.64.0.0/10",
                "100.64.0.0/24",
                "100.127.255.255/32",
                "100.0.0.0/9",
                "64.0.0.0/2",
                "0.0.0.0/1")),
        new Slip("data-center/routes-between-connections", readvertising(true, false)),
        new Slip("data-center/routes-between-gateways", readvertising(false, true)),
        new Slip("data-center/expectation", RouteSlips::expectsNothing));
  }

  private static Optional<Topology> noRoom(Topology topology, Random chance) {
    List<VpnGateway> learning =
        bgpGateways(topology).stream()
            .filter(
                gateway ->
                    BgpNeighbors.dataCentersOf(topology, gateway).values().stream()
                        .anyMatch(it -> !it.advertises().isEmpty()))
            .toList();
    return one(learning, chance)
        .map(
            picked ->
                TopologyChanges.vpnGateway(picked.id(), it -> it.withBgpRouteQuota(0))
                    .apply(topology));
  }

  /** One data centre of a gateway advertises something derived from what another one does. */
  private static Slip.Maker conflict(UnaryOperator<Prefix> derived) {
    return (topology, chance) -> {
      List<Topology> broken = new ArrayList<>();
      for (VpnGateway gateway : bgpGateways(topology)) {
        List<DataCenter> dataCenters = dualTunnelPeers(topology, gateway);
        for (DataCenter other : dataCenters) {
          Optional<Prefix> taken =
              other.advertises().stream().filter(it -> it.length() < 32).findFirst();
          if (dataCenters.size() > 1 && taken.isPresent()) {
            DataCenter first = dataCenters.get(dataCenters.indexOf(other) == 0 ? 1 : 0);
            broken.add(withRoom(plus(topology, first, derived.apply(taken.get()))));
          }
        }
      }
      return one(broken, chance);
    };
  }

  private static List<DataCenter> dualTunnelPeers(Topology topology, VpnGateway gateway) {
    List<IpsecConnection> dual =
        gateway.connections().stream().filter(IpsecConnection::isDualTunnel).toList();
    return BgpNeighbors.dataCentersOf(topology, gateway.withConnections(dual)).values().stream()
        .filter(it -> !it.advertises().isEmpty())
        .toList();
  }

  private static Prefix half(Prefix prefix) {
    return Prefix.containing(prefix.address(), prefix.length() + 1);
  }

  private static Slip.Maker advertising(String... prefixes) {
    return (topology, chance) ->
        one(peers(topology), chance)
            .map(it -> plus(topology, it, Prefix.parse(prefixes[chance.nextInt(prefixes.length)])));
  }

  private static Slip.Maker readvertising(boolean sharesGateway, boolean sharesVpc) {
    return (topology, chance) -> {
      List<DataCenter> candidates =
          peers(topology).stream()
              .filter(
                  it ->
                      BgpNeighbors.gatewaysOf(topology, it.id())
                              .anyMatch(at -> BgpNeighbors.dataCentersOf(topology, at).size() > 1)
                          == sharesGateway)
              .filter(it -> severalOfOneVpc(topology, it) == sharesVpc)
              .toList();
      return one(candidates, chance)
          .map(
              picked ->
                  passingOn(
                      withRoom(
                          TopologyChanges.dataCenter(picked.id(), it -> it.withReadvertises(true))
                              .apply(topology))));
    };
  }

  private static boolean severalOfOneVpc(Topology topology, DataCenter dataCenter) {
    List<VpnGateway> gateways = BgpNeighbors.gatewaysOf(topology, dataCenter.id()).toList();
    return gateways.stream().map(VpnGateway::vpc).distinct().count() < gateways.size();
  }

  private static Optional<Topology> expectsNothing(Topology topology, Random chance) {
    return one(topology.dataCenters(), chance)
        .map(
            picked ->
                TopologyChanges.dataCenter(
                        picked.id(), it -> it.withExpects(Ipv4Prefix.parse("192.0.2.0/24")))
                    .apply(topology));
  }

  private static List<DataCenter> peers(Topology topology) {
    return topology.dataCenters().stream()
        .filter(it -> !topology.index().bgpTunnelsTo(it.id()).isEmpty())
        .toList();
  }

  private static Topology plus(Topology topology, DataCenter dataCenter, Prefix prefix) {
    SortedSet<Prefix> advertised = new TreeSet<>(dataCenter.advertises());
    advertised.add(prefix);
    return TopologyChanges.dataCenter(dataCenter.id(), it -> it.withAdvertises(advertised))
        .apply(topology);
  }

  /** One more route must not break the quota as well. */
  private static Topology withRoom(Topology topology) {
    return topology.withVpnGateways(
        topology.vpnGateways().stream().map(it -> it.withBgpRouteQuota(1000)).toList());
  }

  /** What is passed on must not stay with a gateway that learned nothing before. */
  private static Topology passingOn(Topology topology) {
    return topology.withVpnGateways(
        topology.vpnGateways().stream()
            .map(it -> it.withAutomaticRouteAdvertisement(true))
            .toList());
  }
}
