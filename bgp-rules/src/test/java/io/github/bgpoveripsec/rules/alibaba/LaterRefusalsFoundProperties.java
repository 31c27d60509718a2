package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.routing.SmallTopologies;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Some sessions come up by the page and not by later sources, which reserve one block more. */
class LaterRefusalsFoundProperties extends RefusalsFound {
  private static final Ipv4Prefix RESERVED_LATER = Ipv4Prefix.parse("169.254.6.0/30");

  LaterRefusalsFoundProperties() {
    super(AlibabaVpnGatewayRules.august2026());
  }

  @Provide
  @Override
  Arbitrary<Topology> topologies() {
    return Combinators.combine(SmallTopologies.any(), Arbitraries.of(true, false).list().ofSize(5))
        .as(LaterRefusalsFoundProperties::withReservedBlocks)
        .withoutEdgeCases();
  }

  private static Topology withReservedBlocks(Topology topology, List<Boolean> reserved) {
    List<VpnGateway> gateways = new ArrayList<>();
    for (int i = 0; i < topology.vpnGateways().size(); i++) {
      VpnGateway gateway = topology.vpnGateways().get(i);
      gateways.add(
          reserved.get(i) && !gateway.connections().isEmpty()
              ? withReservedBlock(gateway)
              : gateway);
    }
    return topology.withVpnGateways(gateways);
  }

  private static VpnGateway withReservedBlock(VpnGateway gateway) {
    List<IpsecConnection> connections = new ArrayList<>(gateway.connections());
    connections.set(0, withReservedBlock(connections.get(0)));
    return gateway.withConnections(connections);
  }

  private static IpsecConnection withReservedBlock(IpsecConnection connection) {
    return connection.withTunnels(
        connection.tunnels().stream()
            .map(it -> it.equals(connection.tunnels().get(0)) ? it.withCidr(RESERVED_LATER) : it)
            .map(it -> it.withLocalBgpIp(it.cidr().orElseThrow().address()))
            .toList());
  }
}
