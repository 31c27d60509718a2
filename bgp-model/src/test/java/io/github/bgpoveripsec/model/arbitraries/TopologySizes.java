package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;

/**
 * Compliant topologies of any size, the same at every call, for benchmarks and tests of scale.
 *
 * <p>Each VPN gateway has a VPC of its own and five dual-tunnel connections with BGP, one to each
 * of five data centres. Ten gateways share the five data centres, each of which has two devices and
 * advertises ten networks, so that each gateway learns {@value #ROUTES} routes, all that its table
 * holds. No list in the topology but the outermost grows with its size.
 */
public final class TopologySizes {

  /** How many connections each gateway has. */
  public static final int CONNECTIONS = 5;

  /** How many routes each gateway learns. */
  public static final int ROUTES = 50;

  /** The largest size for which there are networks enough. */
  public static final int MOST_GATEWAYS = 32_768;

  private static final int GATEWAYS_A_BLOCK = 10;
  private static final int ROUTES_A_SITE = ROUTES / CONNECTIONS;

  private TopologySizes() {}

  /** A topology of so many gateways, 1 to {@value #MOST_GATEWAYS}. */
  public static Topology ofGateways(int count) {
    if (count < 1 || count > MOST_GATEWAYS) {
      throw new IllegalArgumentException(count + " is not in 1 to " + MOST_GATEWAYS);
    }
    Topology.Builder topology = Topology.builder();
    int blocks = (count + GATEWAYS_A_BLOCK - 1) / GATEWAYS_A_BLOCK;
    for (int site = 0; site < CONNECTIONS * blocks; site++) {
      topology.addDataCenter(dataCenter(site));
      topology.addCustomerGateways(device(site, 0), device(site, 1));
    }
    for (int i = 0; i < count; i++) {
      topology.addVpc(vpc(i)).addVpnGateway(vpnGateway(i));
    }
    return topology.build();
  }

  private static DataCenter dataCenter(int site) {
    DataCenter.Builder dataCenter = DataCenter.builder().id(DataCenterId.of("dc-" + site));
    for (int i = 0; i < ROUTES_A_SITE; i++) {
      dataCenter.addAdvertises(network("10.128.0.0", ROUTES_A_SITE * site + i, 28));
    }
    return dataCenter.build();
  }

  private static CustomerGateway device(int site, int number) {
    return CustomerGateway.builder()
        .id(deviceId(site, number))
        .dataCenter(DataCenterId.of("dc-" + site))
        .ipAddress(Ipv4Address.of(Ipv4Address.parse("20.0.0.0").bits() + 2 * site + number))
        .asn(Asn.of(4_200_000_000L + site))
        .build();
  }

  private static Vpc vpc(int number) {
    Ipv4Prefix cidr = network("10.0.0.0", number, 24);
    return Vpc.builder()
        .id(VpcId.of("vpc-" + number))
        .region(Region.of("cn-hangzhou"))
        .cidr(cidr)
        .addVSwitch(VSwitch.builder().id(VSwitchId.of("vsw-" + number)).cidr(cidr).build())
        .systemRouteTable(
            RouteTable.builder()
                .id(RouteTableId.of("vtb-" + number))
                .addRoute(RouteEntry.system(cidr))
                .build())
        .build();
  }

  private static VpnGateway vpnGateway(int number) {
    VpnGateway.Builder gateway =
        VpnGateway.builder()
            .id(VpnGatewayId.of("vpn-" + number))
            .vpc(VpcId.of("vpc-" + number))
            .region(Region.of("cn-hangzhou"))
            .automaticRouteAdvertisement(true)
            .supportsBgp(true);
    for (int i = 0; i < 2; i++) {
      gateway.addPublicIp(Ipv4Address.of(Ipv4Address.parse("30.0.0.0").bits() + 2 * number + i));
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      int site = number / GATEWAYS_A_BLOCK * CONNECTIONS + i;
      gateway.addConnection(
          IpsecConnection.builder()
              .id(ConnectionId.of("vco-" + number + "-" + i))
              .bgpEnabled(true)
              .routingMode(RoutingMode.DESTINATION)
              .addTunnel(tunnel(site, 2 * i).withRole(TunnelRole.PRIMARY))
              .addTunnel(tunnel(site, 2 * i + 1).withRole(TunnelRole.SECONDARY))
              .build());
    }
    return gateway.build();
  }

  private static Tunnel tunnel(int site, int place) {
    Ipv4Prefix cidr = network("169.254.10.0", place, 30);
    return Tunnel.builder()
        .customerGateway(deviceId(site, place % 2))
        .localAsn(Asn.of(45104))
        .cidr(cidr)
        .localBgpIp(Ipv4Address.of(cidr.bits() + 1))
        .ike(
            IkeParameters.builder()
                .version(IkeVersion.IKEV2)
                .encryption(EncryptionAlgorithm.of("aes256"))
                .authentication(AuthenticationAlgorithm.of("sha256"))
                .dhGroup(DhGroup.of(14))
                .lifetime(Lifetime.ofSeconds(86_400))
                .build())
        .ipsec(
            IpsecParameters.builder()
                .encryption(EncryptionAlgorithm.of("aes256"))
                .authentication(AuthenticationAlgorithm.of("sha256"))
                .pfs(DhGroup.of(14))
                .lifetime(Lifetime.ofSeconds(3_600))
                .build())
        .build();
  }

  private static CustomerGatewayId deviceId(int site, int number) {
    return CustomerGatewayId.of("cgw-" + site + "-" + number);
  }

  private static Ipv4Prefix network(String first, int number, int length) {
    int step = 1 << (32 - length);
    return Ipv4Prefix.of(Ipv4Address.of(Ipv4Address.parse(first).bits() + number * step), length);
  }
}
