package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
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
  private final Handover handover;

  /** The BGP connections of either design, by VPC: those of one VPC may have to share an ASN. */
  private final Map<VpcId, Set<ConnectionId>> companies = new HashMap<>();

  Pauses(Topology before, Topology after, Handover handover) {
    this.before = before;
    this.after = after;
    this.handover = handover;
    Stream.of(before, after).forEach(this::collectCompanies);
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

  /** Why a connection that stays, with BGP before and after, has BGP off in between. */
  Optional<Reason> reason(IpsecConnection old, IpsecConnection fresh) {
    if (advertisementEnds(old)) {
      return Optional.of(Reason.ADVERTISEMENT_ENDS);
    }
    if (before.index().gatewayOf(old.id()).isPresent()
        && !peers(before, old).equals(peers(after, fresh))) {
      return Optional.of(Reason.PEERS_MOVE);
    }
    if (!asns(old).equals(asns(fresh)) && hasCompany(old)) {
      return Optional.of(Reason.LOCAL_ASN_MOVES);
    }
    if (handover.isEmptied(old.id())) {
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

  /** What leads to whom: the data centre and its ASN, as far as they are known. */
  private static Set<List<Optional<?>>> peers(Topology topology, IpsecConnection connection) {
    return connection.tunnels().stream()
        .flatMap(it -> topology.index().customerGatewayOf(it).stream())
        .<List<Optional<?>>>map(it -> List.of(it.dataCenter(), it.asn()))
        .collect(Collectors.toSet());
  }

  private static Set<Asn> asns(IpsecConnection connection) {
    return connection.tunnels().stream().map(Tunnel::effectiveLocalAsn).collect(Collectors.toSet());
  }

  private static Set<TunnelRole> roles(IpsecConnection connection) {
    return connection.tunnels().stream().map(Tunnel::role).collect(Collectors.toSet());
  }
}
