package io.github.bgpoveripsec.rules.alibaba;

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
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;

/** The design that tests begin from: nothing is wrong with it. */
final class Topologies {
  private Topologies() {}

  /** One gateway with two dual-tunnel BGP connections, each to a data centre of its own. */
  static Topology compliant() {
    return Topology.builder()
        .addDataCenters(dataCenter("dc-1", "192.168.0.0/16"), dataCenter("dc-2", "10.2.0.0/16"))
        .addCustomerGateways(
            customerGateway("cgw-1", "dc-1", "203.0.113.10", 65530),
            customerGateway("cgw-2", "dc-2", "203.0.113.20", 65531))
        .addVpcs(vpc())
        .addVpnGateways(
            VpnGateway.builder()
                .id(VpnGatewayId.of("vpn-1"))
                .vpc(VpcId.of("vpc-1"))
                .region(Region.of("cn-hangzhou"))
                .automaticRouteAdvertisement(true)
                .supportsBgp(true)
                .addConnections(connection("vco-1", "cgw-1", 11), connection("vco-2", "cgw-2", 21))
                .build())
        .build();
  }

  /** A dual-tunnel BGP connection; its tunnels have the blocks 169.254.n.0/30 and the next. */
  static IpsecConnection connection(String id, String customerGateway, int n) {
    return IpsecConnection.builder()
        .id(ConnectionId.of(id))
        .bgpEnabled(true)
        .routingMode(RoutingMode.DESTINATION)
        .addTunnels(
            tunnel(TunnelRole.PRIMARY, customerGateway, n),
            tunnel(TunnelRole.SECONDARY, customerGateway, n + 1))
        .build();
  }

  private static Tunnel tunnel(TunnelRole role, String customerGateway, int n) {
    return Tunnel.builder()
        .role(role)
        .customerGateway(CustomerGatewayId.of(customerGateway))
        .localAsn(Asn.of(65500))
        .cidr(Ipv4Prefix.parse("169.254." + n + ".0/30"))
        .localBgpIp(Ipv4Address.parse("169.254." + n + ".1"))
        .build();
  }

  private static DataCenter dataCenter(String id, String advertises) {
    return DataCenter.builder()
        .id(DataCenterId.of(id))
        .addAdvertises(Prefix.parse(advertises))
        .build();
  }

  private static CustomerGateway customerGateway(
      String id, String dataCenter, String address, long asn) {
    return CustomerGateway.builder()
        .id(CustomerGatewayId.of(id))
        .dataCenter(DataCenterId.of(dataCenter))
        .ipAddress(Ipv4Address.parse(address))
        .asn(Asn.of(asn))
        .build();
  }

  private static Vpc vpc() {
    return Vpc.builder()
        .id(VpcId.of("vpc-1"))
        .region(Region.of("cn-hangzhou"))
        .cidr(Ipv4Prefix.parse("172.16.0.0/16"))
        .systemRouteTable(
            RouteTable.builder()
                .id(RouteTableId.of("vtb-1"))
                .addRoutes(RouteEntry.system(Prefix.parse("172.16.0.0/24")))
                .build())
        .build();
  }
}
