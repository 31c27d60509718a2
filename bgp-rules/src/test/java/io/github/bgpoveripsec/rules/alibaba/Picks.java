package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Picks places for slips. */
final class Picks {
  private Picks() {}

  /** All tunnels with BGP enabled, of gateways first. */
  static List<TunnelPlace> bgpTunnels(Topology topology) {
    return tunnels(topology).filter(it -> it.connection().bgpEnabled()).toList();
  }

  /** All tunnels. */
  static Stream<TunnelPlace> tunnels(Topology topology) {
    return Stream.concat(
        topology.vpnGateways().stream().flatMap(TunnelPlace::of),
        topology.transitRouters().stream().flatMap(TunnelPlace::of));
  }

  /** One of some, if there are any. */
  static <T> Optional<T> one(List<T> some, Random chance) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
  }

  /** The slip of changing one BGP tunnel. */
  static Slip.Maker tunnel(UnaryOperator<Tunnel> change) {
    return tunnel(it -> true, change);
  }

  /** The slip of changing one BGP tunnel of a kind. */
  static Slip.Maker tunnel(Predicate<TunnelPlace> which, UnaryOperator<Tunnel> change) {
    return (topology, chance) ->
        one(bgpTunnels(topology).stream().filter(which).toList(), chance)
            .map(it -> with(topology, it, change));
  }

  /** The VPN gateways with BGP enabled for a connection. */
  static List<VpnGateway> bgpGateways(Topology topology) {
    return topology.vpnGateways().stream()
        .filter(it -> it.connections().stream().anyMatch(IpsecConnection::bgpEnabled))
        .toList();
  }

  /** The slip of changing one VPN gateway with BGP. */
  static Slip.Maker gateway(UnaryOperator<VpnGateway> change) {
    return (topology, chance) ->
        one(bgpGateways(topology), chance)
            .map(it -> TopologyChanges.vpnGateway(it.id(), change).apply(topology));
  }

  /** A list and one more. */
  static <T> List<T> joined(List<T> some, T other) {
    return Stream.concat(some.stream(), Stream.of(other)).toList();
  }

  /** The topology with one tunnel changed. */
  static Topology with(Topology topology, TunnelPlace place, UnaryOperator<Tunnel> change) {
    return TopologyChanges.tunnel(place.connection().id(), place.tunnel().role(), change)
        .apply(topology);
  }

  /** A tunnel with another block, and its second address or, for want of one, its only one. */
  static Tunnel renumbered(Tunnel tunnel, Ipv4Prefix cidr) {
    int address = Math.min(cidr.address().bits() + 1, cidr.lastAddress().bits());
    return tunnel.withCidr(cidr).withLocalBgpIp(Ipv4Address.of(address));
  }

  /** Whether no other VPN gateway of the VPC has BGP with the customer gateway of a tunnel. */
  static boolean keepsItsPeerToItself(Topology topology, TunnelPlace place) {
    return place
        .tunnel()
        .customerGateway()
        .map(
            id ->
                topology.index().tunnelsTo(id).stream()
                    .filter(it -> it.connection().bgpEnabled())
                    .flatMap(it -> it.gateway().stream())
                    .noneMatch(it -> it != place.owner() && sameVpc(it, place)))
        .orElse(true);
  }

  private static boolean sameVpc(VpnGateway gateway, TunnelPlace place) {
    return place.gateway().filter(it -> it.vpc().equals(gateway.vpc())).isPresent();
  }
}
