package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.function.UnaryOperator;

/**
 * One compliant topology for tests to start from and change one thing.
 *
 * <p>A VPC in Hangzhou with two VPN gateways. The first one leads to Shanghai and to Beijing, each
 * over a dual-tunnel connection; the second one to Shanghai again, over a single tunnel to a device
 * that the first one uses, too. Shanghai is also reached over Express Connect. All of it is
 * attached to a Cloud Enterprise Network instance with a transit router, which leads to Beijing.
 *
 * <pre>{@code
 * Topology broken =
 *     Topologies.compliantBut(
 *         TopologyChanges.tunnel(Topologies.TO_SHANGHAI, PRIMARY, it -> it.withLocalAsn(Asn.ZERO)));
 * }</pre>
 */
public final class Topologies {
  public static final DataCenterId SHANGHAI = DataCenterId.of("dc-shanghai");
  public static final DataCenterId BEIJING = DataCenterId.of("dc-beijing");
  public static final CustomerGatewayId SHANGHAI_1 = CustomerGatewayId.of("cgw-shanghai-1");
  public static final CustomerGatewayId SHANGHAI_2 = CustomerGatewayId.of("cgw-shanghai-2");
  public static final CustomerGatewayId BEIJING_1 = CustomerGatewayId.of("cgw-beijing-1");
  public static final VpcId VPC = VpcId.of("vpc-1");
  public static final RouteTableId SYSTEM_TABLE = RouteTableId.of("vtb-system");
  public static final RouteTableId CUSTOM_TABLE = RouteTableId.of("vtb-custom");
  public static final VpnGatewayId GATEWAY_1 = VpnGatewayId.of("vpn-1");
  public static final VpnGatewayId GATEWAY_2 = VpnGatewayId.of("vpn-2");
  public static final ConnectionId TO_SHANGHAI = ConnectionId.of("vco-shanghai");
  public static final ConnectionId TO_BEIJING = ConnectionId.of("vco-beijing");
  public static final ConnectionId SINGLE_TO_SHANGHAI = ConnectionId.of("vco-single");
  public static final ConnectionId ROUTER_TO_BEIJING = ConnectionId.of("vco-router");
  public static final TransitRouterId TRANSIT_ROUTER = TransitRouterId.of("tr-1");
  public static final CenId CEN = CenId.of("cen-1");
  public static final VirtualBorderRouterId CIRCUIT = VirtualBorderRouterId.of("vbr-1");

  private static final Region HANGZHOU = Region.of("cn-hangzhou");
  private static final Ipv4Prefix SUBNET = Ipv4Prefix.parse("172.16.0.0/24");
  private static final Ipv4Prefix SHANGHAI_NETWORK = Ipv4Prefix.parse("192.168.0.0/16");
  private static final Ipv4Prefix BEIJING_NETWORK = Ipv4Prefix.parse("10.20.0.0/16");
  private static final Topology COMPLIANT =
      Topology.builder()
          .addDataCenters(shanghai(), beijing())
          .addCustomerGateways(
              device(SHANGHAI_1, "203.0.113.10"),
              device(SHANGHAI_2, "203.0.113.11"),
              device(BEIJING_1, "203.0.113.20").withDataCenter(BEIJING).withAsn(Asn.of(65002)))
          .addVpc(vpc())
          .addVpnGateways(gateway1(), gateway2())
          .addTransitRouter(
              TransitRouter.builder()
                  .id(TRANSIT_ROUTER)
                  .edition(TransitRouterEdition.ENTERPRISE)
                  .cen(CEN)
                  .addConnection(
                      dual(
                          ROUTER_TO_BEIJING,
                          tunnel(BEIJING_1, "169.254.31.0/30"),
                          tunnel(BEIJING_1, "169.254.32.0/30")))
                  .build())
          .addCen(
              Cen.builder()
                  .id(CEN)
                  .addVpc(VPC)
                  .addVpnGateways(GATEWAY_1, GATEWAY_2)
                  .addVirtualBorderRouter(CIRCUIT)
                  .overlappingRouting(true)
                  .build())
          .addVirtualBorderRouter(
              VirtualBorderRouter.builder()
                  .id(CIRCUIT)
                  .dataCenter(SHANGHAI)
                  .peerAsn(Asn.of(65001))
                  .addVpc(VPC)
                  .vlan(100)
                  .build())
          .build();

  private Topologies() {}

  /** The topology, which obeys every documented rule. */
  public static Topology compliant() {
    return COMPLIANT;
  }

  /** The topology after some changes, one after the other. */
  @SafeVarargs
  public static Topology compliantBut(UnaryOperator<Topology>... changes) {
    Topology topology = COMPLIANT;
    for (UnaryOperator<Topology> change : changes) {
      topology = change.apply(topology);
    }
    return topology;
  }

  private static DataCenter shanghai() {
    return DataCenter.builder()
        .id(SHANGHAI)
        .addAdvertises(SHANGHAI_NETWORK)
        .addExpects(SUBNET)
        .build();
  }

  private static DataCenter beijing() {
    return DataCenter.builder().id(BEIJING).addAdvertises(BEIJING_NETWORK).build();
  }

  /** A device in Shanghai. */
  private static CustomerGateway device(CustomerGatewayId id, String ipAddress) {
    return CustomerGateway.builder()
        .id(id)
        .dataCenter(SHANGHAI)
        .ipAddress(Ipv4Address.parse(ipAddress))
        .asn(Asn.of(65001))
        .build();
  }

  private static Vpc vpc() {
    return Vpc.builder()
        .id(VPC)
        .region(HANGZHOU)
        .cidr(Ipv4Prefix.parse("172.16.0.0/16"))
        .addVSwitch(VSwitch.builder().id(VSwitchId.of("vsw-1")).cidr(SUBNET).build())
        .systemRouteTable(
            RouteTable.builder().id(SYSTEM_TABLE).addRoute(RouteEntry.system(SUBNET)).build())
        .addCustomRouteTable(
            RouteTable.builder()
                .id(CUSTOM_TABLE)
                .addRoute(RouteEntry.custom(Ipv4Prefix.parse("10.99.0.0/16"), "i-1"))
                .build())
        .addExpects(SHANGHAI_NETWORK, BEIJING_NETWORK)
        .build();
  }

  private static VpnGateway gateway1() {
    return gateway(GATEWAY_1, "198.51.100.1", "198.51.100.2")
        .addConnections(
            dual(
                TO_SHANGHAI,
                tunnel(SHANGHAI_1, "169.254.11.0/30"),
                tunnel(SHANGHAI_2, "169.254.12.0/30")),
            dual(
                TO_BEIJING,
                tunnel(BEIJING_1, "169.254.13.0/30"),
                tunnel(BEIJING_1, "169.254.14.0/30")))
        .build();
  }

  private static VpnGateway gateway2() {
    return gateway(GATEWAY_2, "198.51.100.3")
        .addConnection(
            connection(SINGLE_TO_SHANGHAI).addTunnel(tunnel(SHANGHAI_1, "169.254.21.0/30")).build())
        .build();
  }

  private static VpnGateway.Builder gateway(VpnGatewayId id, String... publicIps) {
    VpnGateway.Builder gateway =
        VpnGateway.builder()
            .id(id)
            .vpc(VPC)
            .region(HANGZHOU)
            .automaticRouteAdvertisement(true)
            .supportsBgp(true);
    for (String ip : publicIps) {
      gateway.addPublicIp(Ipv4Address.parse(ip));
    }
    return gateway;
  }

  private static IpsecConnection.Builder connection(ConnectionId id) {
    return IpsecConnection.builder().id(id).bgpEnabled(true).routingMode(RoutingMode.DESTINATION);
  }

  private static IpsecConnection dual(ConnectionId id, Tunnel primary, Tunnel secondary) {
    return connection(id)
        .addTunnels(primary.withRole(TunnelRole.PRIMARY), secondary.withRole(TunnelRole.SECONDARY))
        .build();
  }

  /** A tunnel with local ASN 45104 and the first host address of its CIDR block. */
  private static Tunnel tunnel(CustomerGatewayId device, String cidr) {
    Ipv4Prefix block = Ipv4Prefix.parse(cidr);
    return Tunnel.builder()
        .customerGateway(device)
        .localAsn(Asn.of(45104))
        .cidr(block)
        .localBgpIp(Ipv4Address.of(block.bits() + 1))
        .build();
  }
}
