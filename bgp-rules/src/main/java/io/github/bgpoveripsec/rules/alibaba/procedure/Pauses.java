package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which connections that keep BGP have to do without it for a while, and why. */
final class Pauses {
  private final Topology before;
  private final Topology after;

  /** The BGP connections of either design, by VPC: those of one VPC may have to share an ASN. */
  private final Map<VpcId, Set<ConnectionId>> companies = new HashMap<>();

  /** The blocks of tunnels in the design before, by gateway or router. */
  private final Map<Path, Set<Ipv4Prefix>> blocks = new HashMap<>();

  Pauses(Topology before, Topology after) {
    this.before = before;
    this.after = after;
    Stream.of(before, after).forEach(this::collectCompanies);
    before.vpnGateways().forEach(it -> collectBlocks(TopologyPaths.owner(it), it.connections()));
    before.transitRouters().forEach(it -> collectBlocks(TopologyPaths.owner(it), it.connections()));
  }

  private void collectCompanies(Topology topology) {
    topology
        .vpnGateways()
        .forEach(
            gateway ->
                gateway.connections().stream()
                    .filter(IpsecConnection::bgpEnabled)
                    .forEach(
                        it ->
                            companies
                                .computeIfAbsent(gateway.vpc(), vpc -> new HashSet<>())
                                .add(it.id())));
  }

  private void collectBlocks(Path owner, List<IpsecConnection> connections) {
    blocks.put(owner, connections.stream().flatMap(Pauses::cidrs).collect(Collectors.toSet()));
  }

  /** Why a connection that stays, with BGP before and after, has BGP off in between. */
  Optional<Reason> reason(IpsecConnection old, IpsecConnection fresh) {
    if (advertisementEnds(old)) {
      return Optional.of(Reason.ADVERTISEMENT_ENDS);
    }
    if (!asns(old).equals(asns(fresh)) && hasCompany(old)) {
      return Optional.of(Reason.LOCAL_ASN_MOVES);
    }
    if (takesOver(old, fresh)) {
      return Optional.of(Reason.TUNNEL_CIDR_MOVES);
    }
    return roles(old).containsAll(roles(fresh))
        ? Optional.empty()
        : Optional.of(Reason.TUNNEL_ADDED);
  }

  private boolean advertisementEnds(IpsecConnection old) {
    return before
        .index()
        .gatewayOf(old.id())
        .filter(VpnGateway::automaticRouteAdvertisement)
        .flatMap(it -> after.index().vpnGateway(it.id()))
        .filter(it -> !it.automaticRouteAdvertisement())
        .isPresent();
  }

  private boolean hasCompany(IpsecConnection old) {
    Optional<VpcId> vpc = before.index().gatewayOf(old.id()).map(VpnGateway::vpc);
    return vpc.filter(it -> companies.getOrDefault(it, Set.of()).size() > 1).isPresent();
  }

  private boolean takesOver(IpsecConnection old, IpsecConnection fresh) {
    Path owner = TopologyPaths.owner(before.index().ownerOf(old.id()).orElseThrow());
    Set<Ipv4Prefix> taken = blocks.getOrDefault(owner, Set.of());
    Set<Ipv4Prefix> own = cidrs(old).collect(Collectors.toSet());
    return cidrs(fresh).filter(cidr -> !own.contains(cidr)).anyMatch(taken::contains);
  }

  private static Set<Asn> asns(IpsecConnection connection) {
    return connection.tunnels().stream().map(Tunnel::effectiveLocalAsn).collect(Collectors.toSet());
  }

  private static Set<TunnelRole> roles(IpsecConnection connection) {
    return connection.tunnels().stream().map(Tunnel::role).collect(Collectors.toSet());
  }

  private static Stream<Ipv4Prefix> cidrs(IpsecConnection connection) {
    return connection.tunnels().stream().flatMap(tunnel -> tunnel.cidr().stream());
  }
}
