package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Topologies of any number of gateways, each with up to five dual-tunnel connections. */
final class LargeTopologies {
  private static final int CONNECTIONS = 5;
  private static final int PREFIXES_PER_CONNECTION = 10;

  private LargeTopologies() {}

  /** Each connection leads to a data centre of its own, which announces ten of 50 routes. */
  static Topology apart(int gateways) {
    Topology.Builder topology = Topology.builder();
    for (int gateway = 0; gateway < gateways; gateway++) {
      for (int i = 0; i < CONNECTIONS; i++) {
        int site = gateway * CONNECTIONS + i;
        List<Prefix> prefixes = new ArrayList<>();
        for (int n = 0; n < PREFIXES_PER_CONNECTION; n++) {
          // Data centres of different gateways may announce the same: 10.0.0.0/8 has room for 2^16.
          prefixes.add(network("10.0.0.0", (site * PREFIXES_PER_CONNECTION + n) & 0xFFFF, 24));
        }
        topology.addDataCenters(dataCenter("dc-" + site).withAdvertises(prefixes));
        topology.addCustomerGateways(customerGateway("cgw-" + site, "dc-" + site));
      }
      topology.addVpcs(vpc(gateway));
      topology.addVpnGateways(
          gateway(gateway, sites(gateway * CONNECTIONS, CONNECTIONS), Tunnel.DEFAULT_LOCAL_ASN));
    }
    return topology.build();
  }

  /**
   * All gateways have a connection to each of a few data centres, which pass on what they learned.
   * With one data centre the gateways fill up their tables; with more, everything conflicts.
   */
  static Topology joined(int gateways, int hubs) {
    Topology.Builder topology = Topology.builder();
    for (int i = 0; i < hubs; i++) {
      topology.addCustomerGateways(customerGateway("cgw-" + i, "dc-" + i));
      topology.addDataCenters(dataCenter("dc-" + i).withReadvertises(true));
    }
    for (int gateway = 0; gateway < gateways; gateway++) {
      Asn asn = Asn.of(4_200_000_000L + gateway);
      topology.addVpcs(vpc(gateway));
      topology.addVpnGateways(gateway(gateway, sites(0, hubs), asn));
    }
    return topology.build();
  }

  /** A routing of which every VPN gateway has been asked what it learned. */
  static Routing settled(Topology topology) {
    Routing routing = Routing.converge(topology);
    for (VpnGateway gateway : topology.vpnGateways()) {
      routing.leftOut(new TableRef.GatewayTable(gateway.id()));
    }
    return routing;
  }

  private static List<String> sites(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(site -> "cgw-" + site).toList();
  }

  private static VpnGateway gateway(int number, List<String> customerGateways, Asn localAsn) {
    VpnGateway.Builder gateway =
        VpnGateway.builder()
            .id(VpnGatewayId.of("vpn-" + number))
            .vpc(VpcId.of("vpc-" + number))
            .region(Region.of("cn-hangzhou"))
            .automaticRouteAdvertisement(true);
    for (int i = 0; i < customerGateways.size(); i++) {
      String peer = customerGateways.get(i);
      gateway.addConnections(
          IpsecConnection.builder()
              .id(ConnectionId.of("vco-" + number + "-" + i))
              .bgpEnabled(true)
              .addTunnels(
                  tunnel(2 * i, peer, localAsn).withRole(TunnelRole.PRIMARY),
                  tunnel(2 * i + 1, peer, localAsn).withRole(TunnelRole.SECONDARY))
              .build());
    }
    return gateway.build();
  }

  private static Tunnel tunnel(int number, String peer, Asn localAsn) {
    Ipv4Prefix cidr = network("169.254.32.0", number, 30);
    return Tunnel.builder()
        .customerGateway(CustomerGatewayId.of(peer))
        .localAsn(localAsn)
        .cidr(cidr)
        .localBgpIp(Ipv4Address.of(cidr.bits() + 1))
        .build();
  }

  private static Vpc vpc(int number) {
    return Vpc.builder()
        .id(VpcId.of("vpc-" + number))
        .region(Region.of("cn-hangzhou"))
        .cidr(Ipv4Prefix.parse("172.16.0.0/12"))
        .systemRouteTable(
            RouteTable.builder()
                .id(RouteTableId.of("vtb-" + number))
                .addRoutes(RouteEntry.system(network("172.16.0.0", number, 28)))
                .build())
        .build();
  }

  private static DataCenter dataCenter(String id) {
    return DataCenter.builder().id(DataCenterId.of(id)).build();
  }

  private static CustomerGateway customerGateway(String id, String dataCenter) {
    return CustomerGateway.builder()
        .id(CustomerGatewayId.of(id))
        .dataCenter(DataCenterId.of(dataCenter))
        .ipAddress(Ipv4Address.parse("203.0.113.10"))
        .asn(Asn.of(65530))
        .build();
  }

  private static Ipv4Prefix network(String first, int number, int length) {
    int bits = Ipv4Address.parse(first).bits() + (number << (32 - length));
    return Ipv4Prefix.of(Ipv4Address.of(bits), length);
  }
}
