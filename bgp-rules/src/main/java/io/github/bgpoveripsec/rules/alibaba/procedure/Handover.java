package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How tunnels of a VPN gateway take over CIDR blocks from one another, so that no block is ever at
 * two tunnels: a connection is configured after those that leave a block to it. Where connections
 * wait for each other, one of them is emptied first.
 */
final class Handover {
  private final Topology before;
  private final Fates fates;

  /** The connections that have to be configured before a connection can be. */
  private final Map<ConnectionId, List<ConnectionId>> waitsFor = new HashMap<>();

  private final Map<ConnectionId, Integer> ranks = new HashMap<>();
  private final Set<ConnectionId> emptied = new HashSet<>();

  Handover(Topology before, Topology after, Fates fates) {
    this.before = before;
    this.fates = fates;
    after.vpnGateways().forEach(this::plan);
  }

  /** Whether the connection gives up blocks before any tunnel of its gateway is configured. */
  boolean isEmptied(ConnectionId id) {
    return emptied.contains(id);
  }

  /** The tunnels of a connection without the blocks that they do not have in the new design. */
  static List<Tunnel> emptied(IpsecConnection old, IpsecConnection fresh) {
    return old.tunnels().stream()
        .map(
            it ->
                leaves(it, fresh)
                    ? it.withCidr(Optional.empty())
                        .withLocalBgpIp(Optional.empty())
                        .withPeerBgpIp(Optional.empty())
                    : it)
        .toList();
  }

  /** Connections in the order in which their tunnels are configured. */
  List<IpsecConnection> order(List<IpsecConnection> connections) {
    return connections.stream()
        .sorted(Comparator.comparing(it -> ranks.getOrDefault(it.id(), 0)))
        .toList();
  }

  private void plan(VpnGateway gateway) {
    Map<Ipv4Prefix, ConnectionId> leaving = new HashMap<>();
    for (IpsecConnection fresh : gateway.connections()) {
      kept(fresh.id())
          .flatMap(old -> old.tunnels().stream().filter(it -> leaves(it, fresh)))
          .flatMap(it -> it.cidr().stream())
          .forEach(block -> leaving.put(block, fresh.id()));
    }
    for (IpsecConnection fresh : gateway.connections()) {
      waitsFor.put(
          fresh.id(),
          fresh.tunnels().stream()
              .flatMap(it -> it.cidr().stream())
              .flatMap(block -> Stream.ofNullable(leaving.get(block)))
              .filter(other -> !other.equals(fresh.id()))
              .toList());
    }
    List<ConnectionId> waiting =
        new ArrayList<>(gateway.connections().stream().map(IpsecConnection::id).toList());
    while (!waiting.isEmpty()) {
      ConnectionId next = next(waiting);
      waiting.remove(next);
      ranks.put(next, ranks.size());
    }
  }

  private Stream<IpsecConnection> kept(ConnectionId id) {
    return before.index().connection(id).filter(old -> fates.isKept(id)).stream();
  }

  /** Whether a tunnel stays with another block than it has, or without one. */
  private static boolean leaves(Tunnel old, IpsecConnection fresh) {
    return fresh.tunnels().stream()
        .anyMatch(it -> it.role() == old.role() && !it.cidr().equals(old.cidr()));
  }

  /** One that waits for nobody; where all of them wait, one that is emptied makes room. */
  private ConnectionId next(List<ConnectionId> waiting) {
    while (true) {
      for (ConnectionId id : waiting) {
        if (holders(id, waiting).isEmpty()) {
          return id;
        }
      }
      emptied.add(inCircle(waiting));
    }
  }

  /** Whoever waits for others leads to a circle of connections that wait for each other. */
  private ConnectionId inCircle(List<ConnectionId> waiting) {
    Set<ConnectionId> seen = new HashSet<>();
    ConnectionId at = waiting.get(0);
    while (seen.add(at)) {
      at = holders(at, waiting).get(0);
    }
    return at;
  }

  private List<ConnectionId> holders(ConnectionId id, List<ConnectionId> waiting) {
    return waitsFor.getOrDefault(id, List.of()).stream()
        .filter(waiting::contains)
        .filter(other -> !emptied.contains(other))
        .toList();
  }
}
