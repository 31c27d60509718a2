package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.Picks.bgpTunnels;
import static io.github.bgpoveripsec.rules.alibaba.Picks.keepsItsPeerToItself;
import static io.github.bgpoveripsec.rules.alibaba.Picks.one;
import static io.github.bgpoveripsec.rules.alibaba.Picks.renumbered;
import static io.github.bgpoveripsec.rules.alibaba.Picks.tunnel;
import static io.github.bgpoveripsec.rules.alibaba.Picks.tunnels;
import static io.github.bgpoveripsec.rules.alibaba.Picks.with;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
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
import java.util.stream.Stream;

/** A way to break each rule, and no other rule with it; here those that look at tunnels. */
final class Slips {
  private static final Asn STRAY = Asn.of(65432);

  private Slips() {}

  /** A slip for each rule of all editions. */
  static List<Slip> all() {
    return Stream.concat(ofThePage().stream(), LaterSlips.all().stream()).toList();
  }

  /** A slip for each rule of the first edition. */
  static List<Slip> ofThePage() {
    return Stream.of(ofTunnels(), CloudSlips.all(), RouteSlips.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Slip> ofTunnels() {
    return List.of(
        new Slip("tunnel/local-asn-range", everyTunnel(Optional.of(Asn.ZERO))),
        new Slip("tunnel/local-asn-default", everyTunnel(Optional.empty())),
        new Slip("tunnel/cidr-range", Slips::outOfRange),
        new Slip("tunnel/cidr-mask", Slips::otherMask),
        new Slip("tunnel/cidr-reserved", Slips::reserved),
        new Slip("tunnel/local-bgp-ip-in-cidr", Slips::addressOutside),
        new Slip("tunnel/local-bgp-ip-host", Slips::noHost),
        new Slip("vpn-gateway/tunnel-cidr-unique", Slips::sameCidr),
        new Slip("vpn-gateway/local-asn-uniform", Slips::strayConnection),
        new Slip("connection/local-asn-uniform", Slips::strayTunnel),
        new Slip("connection/tunnels-configured", Slips::unconfigured),
        new Slip("connection/bgp-enabled", Slips::configuredForNothing),
        new Slip("customer-gateway/asn", Slips::withoutAsn));
  }

  private static Slip.Maker everyTunnel(Optional<Asn> localAsn) {
    return (topology, chance) -> {
      Topology changed = topology;
      List<TunnelPlace> places = bgpTunnels(topology);
      for (TunnelPlace place : places) {
        changed = with(changed, place, it -> it.withLocalAsn(localAsn));
      }
      return places.isEmpty() ? Optional.empty() : Optional.of(changed);
    };
  }

  private static Optional<Topology> outOfRange(Topology topology, Random chance) {
    Ipv4Prefix cidr =
        Ipv4Prefix.containing(Ipv4Address.of(0x0A000000 + chance.nextInt(1 << 24)), 30);
    return tunnel(it -> renumbered(it, cidr)).make(topology, chance);
  }

  private static Optional<Topology> otherMask(Topology topology, Random chance) {
    int length = one(List.of(24, 28, 29, 31, 32), chance).orElseThrow();
    Ipv4Address somewhere = Ipv4Address.of(0xA9FEC800 + chance.nextInt(1 << 11));
    Ipv4Prefix cidr = Ipv4Prefix.containing(somewhere, length);
    return tunnel(it -> renumbered(it, cidr)).make(topology, chance);
  }

  private static Optional<Topology> reserved(Topology topology, Random chance) {
    List<Ipv4Prefix> blocks =
        EditionValues.OCTOBER_2024.reservedTunnelCidrs().stream().sorted().toList();
    Ipv4Prefix cidr = one(blocks, chance).orElseThrow();
    return tunnel(it -> renumbered(it, cidr)).make(topology, chance);
  }

  private static Optional<Topology> addressOutside(Topology topology, Random chance) {
    int distance = one(List.of(-1, 4, 256, -65536), chance).orElseThrow();
    return tunnel(it -> it.withLocalBgpIp(Ipv4Address.of(cidr(it).bits() + distance)))
        .make(topology, chance);
  }

  private static Optional<Topology> noHost(Topology topology, Random chance) {
    boolean first = chance.nextBoolean();
    return tunnel(it -> it.withLocalBgpIp(first ? cidr(it).address() : cidr(it).lastAddress()))
        .make(topology, chance);
  }

  private static Optional<Topology> sameCidr(Topology topology, Random chance) {
    List<List<TunnelPlace>> pairs =
        topology.vpnGateways().stream()
            .map(it -> TunnelPlace.of(it).filter(at -> at.connection().bgpEnabled()).toList())
            .filter(it -> it.size() > 1)
            .toList();
    return one(pairs, chance)
        .map(
            it ->
                with(
                    topology,
                    it.get(0),
                    to -> renumbered(to, cidr(it.get(it.size() - 1).tunnel()))));
  }

  private static Optional<Topology> strayConnection(Topology topology, Random chance) {
    List<IpsecConnection> candidates =
        topology.vpnGateways().stream()
            .filter(it -> it.connections().stream().filter(IpsecConnection::bgpEnabled).count() > 1)
            .flatMap(it -> it.connections().stream().filter(at -> stands(topology, it, at)))
            .toList();
    return one(candidates, chance)
        .map(
            picked ->
                TopologyChanges.connection(
                        picked.id(), it -> Change.tunnelsOf(it, at -> at.withLocalAsn(STRAY)))
                    .apply(topology));
  }

  /** Whether a connection speaks BGP with devices that no other gateway of the VPC speaks to. */
  private static boolean stands(Topology topology, VpnGateway gateway, IpsecConnection connection) {
    return connection.bgpEnabled()
        && connection.tunnels().stream()
            .allMatch(
                it -> keepsItsPeerToItself(topology, new TunnelPlace(gateway, connection, it)));
  }

  private static Optional<Topology> strayTunnel(Topology topology, Random chance) {
    return tunnel(
            it -> it.connection().isDualTunnel() && keepsItsPeerToItself(topology, it),
            it -> it.withLocalAsn(STRAY))
        .make(topology, chance);
  }

  private static Optional<Topology> unconfigured(Topology topology, Random chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> tunnel(it -> it.withCidr(Optional.empty())).make(topology, chance);
      case 1 -> tunnel(it -> it.withLocalBgpIp(Optional.empty())).make(topology, chance);
      case 2 -> tunnel(it -> it.withCustomerGateway(Optional.empty())).make(topology, chance);
      default ->
          one(bgpTunnels(topology), chance)
              .map(
                  lost ->
                      TopologyChanges.connection(
                              lost.connection().id(),
                              it ->
                                  it.withTunnels(
                                      it.tunnels().stream()
                                          .filter(at -> at.role() != lost.tunnel().role())
                                          .toList()))
                          .apply(topology));
    };
  }

  private static Optional<Topology> configuredForNothing(Topology topology, Random chance) {
    List<TunnelPlace> silent =
        tunnels(topology).filter(it -> !it.connection().bgpEnabled()).toList();
    return one(silent, chance)
        .map(place -> with(topology, place, it -> it.withLocalAsn(Asn.of(chance.nextInt(9)))));
  }

  private static Optional<Topology> withoutAsn(Topology topology, Random chance) {
    return one(bgpTunnels(topology), chance)
        .flatMap(it -> it.tunnel().customerGateway())
        .map(
            id ->
                TopologyChanges.customerGateway(id, it -> it.withAsn(Optional.empty()))
                    .apply(topology));
  }

  private static Ipv4Prefix cidr(Tunnel tunnel) {
    return tunnel.cidr().orElseThrow();
  }
}
