package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.ROUTER_TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_BEIJING;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing that is different in {@link io.github.bgpoveripsec.model.arbitraries.Topologies}.
 *
 * <p>Most tests change the way to Beijing: its customer gateway belongs to one VPN gateway only, so
 * that a change there stays in one place.
 */
final class Change {
  private Change() {}

  /** Another first VPN gateway. */
  static Topology gateway(Topology topology, UnaryOperator<VpnGateway> change) {
    return TopologyChanges.vpnGateway(GATEWAY_1, change).apply(topology);
  }

  /** Another customer gateway in Beijing. */
  static Topology customerGateway(Topology topology, UnaryOperator<CustomerGateway> change) {
    return TopologyChanges.customerGateway(BEIJING_1, change).apply(topology);
  }

  /** Another connection to Beijing. */
  static Topology connection(Topology topology, UnaryOperator<IpsecConnection> change) {
    return TopologyChanges.connection(TO_BEIJING, change).apply(topology);
  }

  /** A dual-tunnel connection on the blocks 169.254.PRIMARY.0/30 and 169.254.SECONDARY.0/30. */
  static IpsecConnection onBlocks(IpsecConnection connection, int primary, int secondary) {
    return connection.withTunnels(
        Picks.renumbered(
            connection.tunnels().get(0), Ipv4Prefix.parse("169.254." + primary + ".0/30")),
        Picks.renumbered(
            connection.tunnels().get(1), Ipv4Prefix.parse("169.254." + secondary + ".0/30")));
  }

  /** All connections of the first VPN gateway changed in the same way. */
  static Topology connections(Topology topology, UnaryOperator<IpsecConnection> change) {
    return gateway(topology, it -> it.withConnections(each(it.connections(), change)));
  }

  /** Another primary tunnel to Beijing. */
  static Topology tunnel(Topology topology, UnaryOperator<Tunnel> change) {
    return TopologyChanges.tunnel(TO_BEIJING, TunnelRole.PRIMARY, change).apply(topology);
  }

  /** All tunnels of the first VPN gateway changed in the same way. */
  static Topology tunnels(Topology topology, UnaryOperator<Tunnel> change) {
    return connections(topology, it -> tunnelsOf(it, change));
  }

  /** All tunnels of one connection changed in the same way. */
  static IpsecConnection tunnelsOf(IpsecConnection connection, UnaryOperator<Tunnel> change) {
    return connection.withTunnels(each(connection.tunnels(), change));
  }

  /** All tunnels of the transit router changed in the same way. */
  static Topology onTransitRouter(Topology topology, UnaryOperator<Tunnel> change) {
    return TopologyChanges.connection(ROUTER_TO_BEIJING, it -> tunnelsOf(it, change))
        .apply(topology);
  }

  /** The primary tunnel to Beijing with another local ASN. */
  static Topology localAsn(Topology topology, long asn) {
    return tunnel(topology, it -> it.withLocalAsn(Asn.of(asn)));
  }

  /** The primary tunnel to Beijing with another block, and the second address of it. */
  static Topology cidr(Topology topology, String cidr) {
    Ipv4Prefix block = Ipv4Prefix.parse(cidr);
    int host = Math.min(block.address().bits() + 1, block.lastAddress().bits());
    return tunnel(topology, it -> it.withCidr(block).withLocalBgpIp(Ipv4Address.of(host)));
  }

  /** The primary tunnel to Beijing with another local BGP address. */
  static Topology localBgpIp(Topology topology, String address) {
    return tunnel(topology, it -> it.withLocalBgpIp(Ipv4Address.parse(address)));
  }

  /** The connection to Beijing with BGP off, its BGP configuration still there. */
  static Topology bgpOff(Topology topology) {
    return connection(topology, it -> it.withBgpEnabled(false));
  }

  /** The connection of the transit router with BGP off, its BGP configuration still there. */
  static Topology routerBgpOff(Topology topology) {
    return TopologyChanges.connection(ROUTER_TO_BEIJING, it -> it.withBgpEnabled(false))
        .apply(topology);
  }

  /** Beijing advertises other prefixes. */
  static Topology advertising(Topology topology, String... prefixes) {
    return TopologyChanges.dataCenter(
            Topologies.BEIJING,
            it -> it.withAdvertises(Stream.of(prefixes).map(Prefix::parse).toList()))
        .apply(topology);
  }

  /** Another CEN instance. */
  static Topology cen(Topology topology, UnaryOperator<Cen> change) {
    return TopologyChanges.cen(Topologies.CEN, change).apply(topology);
  }

  /** The CEN instance says nothing of overlapping routing, but when it was created. */
  static Topology cenCreatedAt(Topology topology, String instant) {
    return cen(
        topology,
        it -> it.withOverlappingRouting(Optional.empty()).withCreatedAt(Instant.parse(instant)));
  }

  /** BGP off in all connections, and no BGP configuration. */
  static Topology withoutBgp(Topology topology) {
    return topology
        .withVpnGateways(
            each(
                topology.vpnGateways(),
                it -> it.withConnections(each(it.connections(), Change::withoutBgp))))
        .withTransitRouters(
            each(
                topology.transitRouters(),
                it -> it.withConnections(each(it.connections(), Change::withoutBgp))));
  }

  /** Another VPC of the same region, with nothing in it. */
  static Vpc bareVpcBeside(Vpc vpc) {
    return Vpc.builder()
        .id(VpcId.of("vpc-2"))
        .region(vpc.region())
        .cidr(Ipv4Prefix.parse("172.17.0.0/16"))
        .build();
  }

  /** One more customer gateway that no tunnel leads to. */
  static Topology withSpareCustomerGateway(Topology topology) {
    List<CustomerGateway> more = new ArrayList<>(topology.customerGateways());
    more.add(
        CustomerGateway.builder()
            .id(CustomerGatewayId.of("cgw-spare"))
            .ipAddress(Ipv4Address.parse("203.0.113.77"))
            .build());
    return topology.withCustomerGateways(more);
  }

  /** The tunnels that led to Beijing lead to Shanghai. */
  static Topology tunnelsToShanghai(Topology topology) {
    UnaryOperator<IpsecConnection> change =
        connection ->
            tunnelsOf(
                connection,
                it ->
                    it.customerGateway().equals(Optional.of(BEIJING_1))
                        ? it.withCustomerGateway(Topologies.SHANGHAI_1)
                        : it);
    return connection(
        TopologyChanges.connection(ROUTER_TO_BEIJING, change).apply(topology), change);
  }

  /** The customer gateway in Beijing gives its place and its address to one of another id. */
  static Topology customerGatewayRenamed(Topology topology, CustomerGatewayId id) {
    CustomerGateway old = topology.index().customerGateway(BEIJING_1).orElseThrow();
    Topology both =
        topology.withCustomerGateways(Picks.joined(topology.customerGateways(), old.withId(id)));
    for (TunnelPlace place : topology.index().tunnelsTo(BEIJING_1)) {
      both = Picks.with(both, place, it -> it.withCustomerGateway(id));
    }
    return both.withCustomerGateways(
        both.customerGateways().stream().filter(it -> !it.equals(old)).toList());
  }

  /** No customer gateways, and no tunnels. */
  static Topology withoutCustomerGateways(Topology topology) {
    UnaryOperator<IpsecConnection> bare = it -> it.withTunnels(List.of());
    return topology
        .withVpnGateways(
            each(topology.vpnGateways(), it -> it.withConnections(each(it.connections(), bare))))
        .withTransitRouters(
            each(topology.transitRouters(), it -> it.withConnections(each(it.connections(), bare))))
        .withCustomerGateways(List.of());
  }

  private static IpsecConnection withoutBgp(IpsecConnection connection) {
    return tunnelsOf(
        connection.withBgpEnabled(false),
        it ->
            it.withLocalAsn(Optional.empty())
                .withCidr(Optional.empty())
                .withLocalBgpIp(Optional.empty()));
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
