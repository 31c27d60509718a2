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
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compliant topologies of any size, the same at every call, for benchmarks and tests of scale.
 *
 * <p>Each VPN gateway has a VPC of its own and five dual-tunnel connections with BGP, one to each
 * of five data centres. Ten gateways share the five data centres, each of which has two devices and
 * advertises ten networks, so that each gateway learns {@value #ROUTES} routes, all that its table
 * holds. No list in the topology but the outermost grows with its size.
 *
 * <p>What is said again and again is one object, as in a design that was read from a file.
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

  private static final Region REGION = Region.of("cn-hangzhou");
  private static final Asn LOCAL_ASN = Asn.of(45104);
  private static final IkeParameters IKE =
      IkeParameters.builder()
          .version(IkeVersion.IKEV2)
          .encryption(EncryptionAlgorithm.AES256)
          .authentication(AuthenticationAlgorithm.of("sha256"))
          .dhGroup(DhGroup.of(14))
          .lifetime(Lifetime.ofSeconds(86_400))
          .build();
  private static final IpsecParameters IPSEC =
      IpsecParameters.builder()
          .encryption(EncryptionAlgorithm.AES256)
          .authentication(AuthenticationAlgorithm.of("sha256"))
          .pfs(DhGroup.of(14))
          .lifetime(Lifetime.ofSeconds(3_600))
          .build();

  /** The tunnels of a gateway, but for what they lead to. */
  private static final List<Tunnel> TUNNELS =
      IntStream.range(0, 2 * CONNECTIONS).mapToObj(TopologySizes::tunnel).toList();

  private TopologySizes() {}

  /** A data centre and its two devices, by their ids. */
  private record Site(int number, DataCenterId id, List<CustomerGatewayId> devices) {
    static Site of(int number) {
      return new Site(
          number,
          DataCenterId.of("dc-" + number),
          List.of(
              CustomerGatewayId.of("cgw-" + number + "-0"),
              CustomerGatewayId.of("cgw-" + number + "-1")));
    }
  }

  /** A topology of so many gateways, 1 to {@value #MOST_GATEWAYS}. */
  public static Topology ofGateways(int count) {
    if (count < 1 || count > MOST_GATEWAYS) {
      throw new IllegalArgumentException(count + " is not in 1 to " + MOST_GATEWAYS);
    }
    int blocks = (count + GATEWAYS_A_BLOCK - 1) / GATEWAYS_A_BLOCK;
    List<Site> sites = IntStream.range(0, CONNECTIONS * blocks).mapToObj(Site::of).toList();
    Topology.Builder topology = Topology.builder();
    for (Site site : sites) {
      topology.addDataCenter(dataCenter(site));
      topology.addCustomerGateways(device(site, 0), device(site, 1));
    }
    for (int i = 0; i < count; i++) {
      int first = i / GATEWAYS_A_BLOCK * CONNECTIONS;
      VpcId vpc = VpcId.of("vpc-" + i);
      topology
          .addVpc(vpc(vpc, i))
          .addVpnGateway(vpnGateway(vpc, i, sites.subList(first, first + CONNECTIONS)));
    }
    return topology.build();
  }

  private static DataCenter dataCenter(Site site) {
    DataCenter.Builder dataCenter = DataCenter.builder().id(site.id());
    for (int i = 0; i < ROUTES_A_SITE; i++) {
      dataCenter.addAdvertises(network("10.128.0.0", ROUTES_A_SITE * site.number() + i, 28));
    }
    return dataCenter.build();
  }

  private static CustomerGateway device(Site site, int number) {
    int place = 2 * site.number() + number;
    return CustomerGateway.builder()
        .id(site.devices().get(number))
        .dataCenter(site.id())
        .ipAddress(Ipv4Address.of(Ipv4Address.parse("20.0.0.0").bits() + place))
        .asn(Asn.of(4_200_000_000L + site.number()))
        .build();
  }

  private static Vpc vpc(VpcId id, int number) {
    Ipv4Prefix cidr = network("10.0.0.0", number, 24);
    return Vpc.builder()
        .id(id)
        .region(REGION)
        .cidr(cidr)
        .addVSwitch(VSwitch.builder().id(VSwitchId.of("vsw-" + number)).cidr(cidr).build())
        .systemRouteTable(
            RouteTable.builder()
                .id(RouteTableId.of("vtb-" + number))
                .addRoute(RouteEntry.system(cidr))
                .build())
        .build();
  }

  private static VpnGateway vpnGateway(VpcId vpc, int number, List<Site> sites) {
    VpnGateway.Builder gateway =
        VpnGateway.builder()
            .id(VpnGatewayId.of("vpn-" + number))
            .vpc(vpc)
            .region(REGION)
            .automaticRouteAdvertisement(true)
            .supportsBgp(true);
    for (int i = 0; i < 2; i++) {
      gateway.addPublicIp(Ipv4Address.of(Ipv4Address.parse("30.0.0.0").bits() + 2 * number + i));
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      List<CustomerGatewayId> devices = sites.get(i).devices();
      gateway.addConnection(
          IpsecConnection.builder()
              .id(ConnectionId.of("vco-" + number + "-" + i))
              .bgpEnabled(true)
              .routingMode(RoutingMode.DESTINATION)
              .addTunnel(TUNNELS.get(2 * i).withCustomerGateway(devices.get(0)))
              .addTunnel(TUNNELS.get(2 * i + 1).withCustomerGateway(devices.get(1)))
              .build());
    }
    return gateway.build();
  }

  private static Tunnel tunnel(int place) {
    Ipv4Prefix cidr = network("169.254.10.0", place, 30);
    return Tunnel.builder()
        .role(place % 2 == 0 ? TunnelRole.PRIMARY : TunnelRole.SECONDARY)
        .localAsn(LOCAL_ASN)
        .cidr(cidr)
        .localBgpIp(Ipv4Address.of(cidr.bits() + 1))
        .ike(IKE)
        .ipsec(IPSEC)
        .build();
  }

  private static Ipv4Prefix network(String first, int number, int length) {
    int step = 1 << (32 - length);
    return Ipv4Prefix.of(Ipv4Address.of(Ipv4Address.parse(first).bits() + number * step), length);
  }
}
