package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One thing that is different in a topology. */
final class Change {
  private Change() {}

  /** Another first VPN gateway. */
  static Topology gateway(Topology topology, UnaryOperator<VpnGateway> change) {
    return topology.withVpnGateways(first(topology.vpnGateways(), change));
  }

  /** Another first customer gateway. */
  static Topology customerGateway(Topology topology, UnaryOperator<CustomerGateway> change) {
    return topology.withCustomerGateways(first(topology.customerGateways(), change));
  }

  /** Another first connection of the first VPN gateway. */
  static Topology connection(Topology topology, UnaryOperator<IpsecConnection> change) {
    return gateway(topology, it -> it.withConnections(first(it.connections(), change)));
  }

  /** All connections of the first VPN gateway changed in the same way. */
  static Topology connections(Topology topology, UnaryOperator<IpsecConnection> change) {
    return gateway(
        topology, it -> it.withConnections(it.connections().stream().map(change).toList()));
  }

  /** Another first tunnel of the first connection of the first VPN gateway. */
  static Topology tunnel(Topology topology, UnaryOperator<Tunnel> change) {
    return connection(topology, it -> it.withTunnels(first(it.tunnels(), change)));
  }

  /** All tunnels of the first VPN gateway changed in the same way. */
  static Topology tunnels(Topology topology, UnaryOperator<Tunnel> change) {
    return connections(topology, it -> it.withTunnels(it.tunnels().stream().map(change).toList()));
  }

  /** All tunnels of one connection changed in the same way. */
  static IpsecConnection tunnelsOf(IpsecConnection connection, UnaryOperator<Tunnel> change) {
    return connection.withTunnels(connection.tunnels().stream().map(change).toList());
  }

  /** Another connection at a transit router, its tunnels changed. */
  static Topology onTransitRouter(
      Topology topology, IpsecConnection connection, UnaryOperator<Tunnel> change) {
    return topology.withTransitRouters(
        TransitRouter.builder()
            .id(TransitRouterId.of("tr-1"))
            .addConnection(tunnelsOf(connection, change))
            .build());
  }

  /** One more VPN gateway in the VPC of the first, with one connection. */
  static Topology secondGateway(Topology topology, IpsecConnection connection) {
    VpnGateway first = topology.vpnGateways().get(0);
    return topology.withVpnGateways(
        first, first.withId(VpnGatewayId.of("vpn-2")).withConnections(connection));
  }

  /** The first tunnel with another local ASN. */
  static Topology localAsn(Topology topology, long asn) {
    return tunnel(topology, it -> it.withLocalAsn(Asn.of(asn)));
  }

  /** The first tunnel with another block, and the second address of it. */
  static Topology cidr(Topology topology, String cidr) {
    Ipv4Prefix block = Ipv4Prefix.parse(cidr);
    int host = Math.min(block.address().bits() + 1, block.lastAddress().bits());
    return tunnel(topology, it -> it.withCidr(block).withLocalBgpIp(Ipv4Address.of(host)));
  }

  /** The first tunnel with another local BGP address. */
  static Topology localBgpIp(Topology topology, String address) {
    return tunnel(topology, it -> it.withLocalBgpIp(Ipv4Address.parse(address)));
  }

  /** BGP off in all connections, and no BGP configuration. */
  static Topology withoutBgp(Topology topology) {
    return connections(
        topology,
        it ->
            it.withBgpEnabled(false)
                .withTunnels(
                    it.tunnels().stream()
                        .map(
                            tunnel ->
                                tunnel
                                    .withLocalAsn(Optional.empty())
                                    .withCidr(Optional.empty())
                                    .withLocalBgpIp(Optional.empty()))
                        .toList()));
  }

  private static <T> List<T> first(List<T> list, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list);
    changed.set(0, change.apply(list.get(0)));
    return changed;
  }
}
