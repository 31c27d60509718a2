package io.github.bgpoveripsec.rules.alibaba.engine;

import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a topology says, as facts for the engine: flat, and each with the places of its parents. */
public final class Facts {
  private final List<Object> all = new ArrayList<>();

  private Facts() {}

  /** The facts of a topology. */
  public static List<Object> of(Topology topology) {
    Facts facts = new Facts();
    topology.customerGateways().forEach(facts::add);
    topology.vpnGateways().forEach(it -> facts.add(it, true, it.connections()));
    topology.transitRouters().forEach(it -> facts.add(it, false, it.connections()));
    return facts.all;
  }

  private void add(CustomerGateway gateway) {
    String place = TopologyPaths.customerGateway(gateway.id()).toString();
    all.add(new CustomerGatewayFact(gateway.id().value(), place, gateway.asn().isPresent()));
  }

  private void add(ConnectionOwner owner, boolean vpnGateway, List<IpsecConnection> connections) {
    Path path = TopologyPaths.owner(owner);
    GatewayFact gateway = new GatewayFact(path.toString(), vpnGateway);
    all.add(gateway);
    connections.forEach(it -> add(gateway, it, TopologyPaths.connection(path, it.id())));
  }

  private void add(GatewayFact gateway, IpsecConnection connection, Path path) {
    ConnectionFact fact =
        new ConnectionFact(
            gateway.place(),
            path.toString(),
            connection.bgpEnabled(),
            connection.tunnels().stream().map(Tunnel::role).collect(Collectors.toSet()));
    all.add(fact);
    for (Tunnel tunnel : connection.tunnels()) {
      all.add(fact(gateway, fact, tunnel, TopologyPaths.tunnel(path, tunnel.role()).toString()));
    }
  }

  private static TunnelFact fact(
      GatewayFact gateway, ConnectionFact connection, Tunnel tunnel, String place) {
    return new TunnelFact(
        gateway.place(),
        gateway.vpnGateway(),
        connection.place(),
        place,
        connection.bgp(),
        idOf(tunnel),
        tunnel.effectiveLocalAsn().value(),
        tunnel.localAsn().isPresent(),
        tunnel.cidr().orElse(null),
        tunnel.localBgpIp().orElse(null));
  }

  private static @Nullable String idOf(Tunnel tunnel) {
    return tunnel.customerGateway().map(CustomerGatewayId::value).orElse(null);
  }
}
