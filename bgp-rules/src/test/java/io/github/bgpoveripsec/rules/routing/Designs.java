package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of designs in which every session comes up; tests change one thing. */
public final class Designs {
  public static final TableRef DC_1 = dcTable("dc-1");
  public static final TableRef VPN_1 = gatewayTable("vpn-1");
  public static final TableRef VPC_1 = systemTable("vpc-1");

  private Designs() {}

  /** dc-1 announces 192.168.0.0/16 to vpn-1 of vpc-1, which has the system route 172.16.0.0/24. */
  public static Topology simple() {
    return simple(gateway("vpn-1", "vpc-1", dual("vco-1", "cgw-1", 1)));
  }

  public static Topology simple(VpnGateway... gateways) {
    return Topology.builder()
        .addDataCenters(dataCenter("dc-1", "192.168.0.0/16"))
        .addCustomerGateways(customerGateway("cgw-1", "dc-1", 65530))
        .addVpcs(vpc("vpc-1", "172.16.0.0/24"))
        .addVpnGateways(gateways)
        .build();
  }

  public static DataCenter dataCenter(String id, String... advertises) {
    return DataCenter.builder()
        .id(DataCenterId.of(id))
        .advertises(Stream.of(advertises).map(Prefix::parse).toList())
        .build();
  }

  public static DataCenter hub(String id, String... advertises) {
    return dataCenter(id, advertises).withReadvertises(true);
  }

  public static CustomerGateway customerGateway(String id, String dataCenter, long asn) {
    return CustomerGateway.builder()
        .id(CustomerGatewayId.of(id))
        .dataCenter(DataCenterId.of(dataCenter))
        .ipAddress(Ipv4Address.parse("203.0.113.10"))
        .asn(Asn.of(asn))
        .build();
  }

  public static Vpc vpc(String id, String... system) {
    return vpc(id, Stream.of(system).map(Prefix::parse).map(RouteEntry::system).toList());
  }

  public static Vpc vpc(String id, List<RouteEntry> entries) {
    return Vpc.builder()
        .id(VpcId.of(id))
        .region(Region.of("cn-hangzhou"))
        .cidr(Ipv4Prefix.parse("172.16.0.0/12"))
        .systemRouteTable(table(id + "-system", entries))
        .build();
  }

  public static RouteTable customTable(String id, String... destinations) {
    return table(
        id,
        Stream.of(destinations)
            .map(Prefix::parse)
            .map(destination -> RouteEntry.custom(destination, "i-1"))
            .toList());
  }

  public static RouteTable table(String id, List<RouteEntry> entries) {
    return RouteTable.builder().id(RouteTableId.of(id)).routes(entries).build();
  }

  /** A tunnel; tunnels of one gateway differ in their numbers, 0 to 255. */
  public static Tunnel tunnel(String customerGateway, int number) {
    int block = Ipv4Address.parse("169.254.32.0").bits() + 4 * number;
    return Tunnel.builder()
        .customerGateway(CustomerGatewayId.of(customerGateway))
        .cidr(Ipv4Prefix.of(Ipv4Address.of(block), 30))
        .localBgpIp(Ipv4Address.of(block + 1))
        .build();
  }

  public static IpsecConnection single(String id, String customerGateway, int number) {
    return connection(id, tunnel(customerGateway, 2 * number));
  }

  public static IpsecConnection dual(String id, String customerGateway, int number) {
    return connection(
        id,
        tunnel(customerGateway, 2 * number).withRole(TunnelRole.PRIMARY),
        tunnel(customerGateway, 2 * number + 1).withRole(TunnelRole.SECONDARY));
  }

  public static IpsecConnection connection(String id, Tunnel... tunnels) {
    return IpsecConnection.builder()
        .id(ConnectionId.of(id))
        .bgpEnabled(true)
        .addTunnels(tunnels)
        .build();
  }

  public static IpsecConnection withLocalAsn(IpsecConnection connection, long asn) {
    return connection.withTunnels(
        connection.tunnels().stream().map(tunnel -> tunnel.withLocalAsn(Asn.of(asn))).toList());
  }

  public static VpnGateway gateway(String id, String vpc, IpsecConnection... connections) {
    return VpnGateway.builder()
        .id(VpnGatewayId.of(id))
        .vpc(VpcId.of(vpc))
        .region(Region.of("cn-hangzhou"))
        .automaticRouteAdvertisement(true)
        .addConnections(connections)
        .build();
  }

  public static VirtualBorderRouter borderRouter(String id, String dataCenter, String vpc) {
    return VirtualBorderRouter.builder()
        .id(VirtualBorderRouterId.of(id))
        .dataCenter(DataCenterId.of(dataCenter))
        .peerAsn(Asn.of(65530))
        .addVpcs(VpcId.of(vpc))
        .build();
  }

  public static TableRef dcTable(String id) {
    return new TableRef.DataCenterTable(DataCenterId.of(id));
  }

  public static TableRef gatewayTable(String id) {
    return new TableRef.GatewayTable(VpnGatewayId.of(id));
  }

  public static TableRef systemTable(String vpc) {
    return new TableRef.SystemTable(VpcId.of(vpc));
  }

  public static TableRef customTableOf(String vpc, String id) {
    return new TableRef.CustomTable(VpcId.of(vpc), RouteTableId.of(id));
  }

  public static TableRef borderRouterTable(String id) {
    return new TableRef.BorderRouterTable(VirtualBorderRouterId.of(id));
  }

  /** The destinations in a table. */
  public static List<String> prefixes(Topology topology, TableRef table) {
    return Routing.converge(topology).routes(table).stream()
        .map(route -> route.prefix().toString())
        .toList();
  }

  /** Why the prefix does not stand in the table, if it is refused at last. */
  public static Optional<Refusal> lastRefusal(Topology topology, String prefix, TableRef table) {
    return Routing.converge(topology)
        .explain(Prefix.parse(prefix), table)
        .lastWord()
        .filter(RouteEvent.Refused.class::isInstance)
        .map(event -> ((RouteEvent.Refused) event).refusal());
  }

  public static Optional<RefusalReason> lastReason(
      Topology topology, String prefix, TableRef table) {
    return lastRefusal(topology, prefix, table).map(Refusal::reason);
  }
}
