package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of anything that can be written down of data centres, gateways, connections and
 * tunnels.
 *
 * <p>Ids and references are short numbered texts that repeat; {@link SoundTopology} turns what is
 * generated here into a topology in which they fit together.
 */
public final class VpnArbitraries {
  private VpnArbitraries() {}

  /** Tunnels of any role. */
  public static Arbitrary<Tunnel> tunnels() {
    return Builders.withBuilder(Tunnel::builder)
        .use(Arbitraries.of(TunnelRole.class))
        .in((builder, it) -> builder.role(it))
        .use(IdArbitraries.ids().map(CustomerGatewayId::of).optional(0.9))
        .in((builder, it) -> builder.customerGateway(it))
        .use(NetArbitraries.asns().optional(0.7))
        .in((builder, it) -> builder.localAsn(it))
        .use(
            Arbitraries.oneOf(NetArbitraries.tunnelCidrs(), NetArbitraries.ipv4Prefixes())
                .optional(0.8))
        .in((builder, it) -> builder.cidr(it))
        .use(NetArbitraries.ipv4Addresses().optional(0.8))
        .in((builder, it) -> builder.localBgpIp(it))
        .use(NetArbitraries.ipv4Addresses().optional(0.3))
        .in((builder, it) -> builder.peerBgpIp(it))
        .use(CryptoArbitraries.ikeParameters().optional(0.4))
        .in((builder, it) -> builder.ike(it))
        .use(CryptoArbitraries.ipsecParameters().optional(0.4))
        .in((builder, it) -> builder.ipsec(it))
        .use(Arbitraries.of(true, false, false))
        .in((builder, it) -> builder.remoteCaCertificate(it))
        .build(Tunnel.Builder::build);
  }

  /** Connections of no tunnels up to three, each role at most once. */
  public static Arbitrary<IpsecConnection> connections() {
    Arbitrary<List<Tunnel>> tunnels =
        Combinators.combine(tunnels().list().ofMaxSize(3), Arbitraries.shuffle(TunnelRole.values()))
            .as(
                (some, roles) ->
                    IntStream.range(0, some.size())
                        .mapToObj(i -> some.get(i).withRole(roles.get(i)))
                        .toList());
    return Builders.withBuilder(IpsecConnection::builder)
        .use(IdArbitraries.ids().map(ConnectionId::of))
        .in((builder, it) -> builder.id(it))
        .use(Arbitraries.of(true, true, false))
        .in((builder, it) -> builder.bgpEnabled(it))
        .use(Arbitraries.of(RoutingMode.class).optional(0.6))
        .in((builder, it) -> builder.routingMode(it))
        .use(NetArbitraries.prefixes().set().ofMaxSize(2))
        .in((builder, it) -> builder.localSubnets(it))
        .use(NetArbitraries.prefixes().set().ofMaxSize(2))
        .in((builder, it) -> builder.remoteSubnets(it))
        .use(tunnels)
        .in((builder, it) -> builder.tunnels(it))
        .build(IpsecConnection.Builder::build);
  }

  /** VPN gateways of up to three connections. */
  public static Arbitrary<VpnGateway> vpnGateways() {
    Arbitrary<StaticRoute> staticRoutes =
        Combinators.combine(
                NetArbitraries.prefixes(),
                IdArbitraries.ids().map(ConnectionId::of),
                Arbitraries.of(StaticRouteTable.class))
            .as(StaticRoute::new);
    return Builders.withBuilder(VpnGateway::builder)
        .use(IdArbitraries.ids().map(VpnGatewayId::of))
        .in((builder, it) -> builder.id(it))
        .use(IdArbitraries.ids().map(VpcId::of))
        .in((builder, it) -> builder.vpc(it))
        .use(CloudArbitraries.regions())
        .in((builder, it) -> builder.region(it))
        .use(Arbitraries.of(VpnGatewayType.class))
        .in((builder, it) -> builder.type(it))
        .use(NetArbitraries.ipv4Addresses().list().ofMaxSize(2))
        .in((builder, it) -> builder.publicIps(it))
        .use(Arbitraries.of(true, false))
        .in((builder, it) -> builder.automaticRouteAdvertisement(it))
        .use(Arbitraries.of(0, 1, 49, 50, 51, Integer.MAX_VALUE))
        .in((builder, it) -> builder.bgpRouteQuota(it))
        .use(Arbitraries.of(true, false).optional(0.7))
        .in((builder, it) -> builder.supportsBgp(it))
        .use(connections().list().ofMaxSize(3))
        .in((builder, it) -> builder.connections(it))
        .use(staticRoutes.list().ofMaxSize(2))
        .in((builder, it) -> builder.staticRoutes(it))
        .build(VpnGateway.Builder::build);
  }

  /** Transit routers of up to two connections. */
  public static Arbitrary<TransitRouter> transitRouters() {
    return Builders.withBuilder(TransitRouter::builder)
        .use(IdArbitraries.ids().map(TransitRouterId::of))
        .in((builder, it) -> builder.id(it))
        .use(Arbitraries.of(TransitRouterEdition.class).optional(0.7))
        .in((builder, it) -> builder.edition(it))
        .use(IdArbitraries.ids().map(CenId::of).optional(0.7))
        .in((builder, it) -> builder.cen(it))
        .use(connections().list().ofMaxSize(2))
        .in((builder, it) -> builder.connections(it))
        .build(TransitRouter.Builder::build);
  }

  /** Customer gateways with and without a data centre, an ASN, a key. */
  public static Arbitrary<CustomerGateway> customerGateways() {
    return Builders.withBuilder(CustomerGateway::builder)
        .use(IdArbitraries.ids().map(CustomerGatewayId::of))
        .in((builder, it) -> builder.id(it))
        .use(IdArbitraries.ids().map(DataCenterId::of).optional(0.8))
        .in((builder, it) -> builder.dataCenter(it))
        .use(NetArbitraries.ipv4Addresses())
        .in((builder, it) -> builder.ipAddress(it))
        .use(NetArbitraries.asns().optional(0.8))
        .in((builder, it) -> builder.asn(it))
        .use(CryptoArbitraries.secrets().optional(0.3))
        .in((builder, it) -> builder.bgpAuthKey(it))
        .use(NetArbitraries.ipv4Addresses().optional(0.3))
        .in((builder, it) -> builder.bgpIdentifier(it))
        .build(CustomerGateway.Builder::build);
  }

  /** Data centres that advertise and expect up to four prefixes of either family. */
  public static Arbitrary<DataCenter> dataCenters() {
    return Builders.withBuilder(DataCenter::builder)
        .use(IdArbitraries.ids().map(DataCenterId::of))
        .in((builder, it) -> builder.id(it))
        .use(NetArbitraries.prefixes().set().ofMaxSize(4))
        .in((builder, it) -> builder.advertises(it))
        .use(NetArbitraries.prefixes().set().ofMaxSize(2))
        .in((builder, it) -> builder.expects(it))
        .use(Arbitraries.of(true, false))
        .in((builder, it) -> builder.readvertises(it))
        .build(DataCenter.Builder::build);
  }
}
