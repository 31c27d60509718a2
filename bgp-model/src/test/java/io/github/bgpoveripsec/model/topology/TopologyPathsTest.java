package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
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
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import org.junit.jupiter.api.Test;

class TopologyPathsTest {
  private static final Path GATEWAY = TopologyPaths.vpnGateway(VpnGatewayId.of("vpn-1"));
  private static final Path VPC = TopologyPaths.vpc(VpcId.of("vpc-1"));
  private static final Ipv4Prefix PREFIX = Ipv4Prefix.parse("10.9.0.0/16");

  @Test
  void spellsResourcesByTheirIds() {
    assertThat(TopologyPaths.dataCenter(DataCenterId.of("dc-1"))).hasToString("dataCenters[dc-1]");
    assertThat(TopologyPaths.customerGateway(CustomerGatewayId.of("cgw-1")))
        .hasToString("customerGateways[cgw-1]");
    assertThat(VPC).hasToString("vpcs[vpc-1]");
    assertThat(GATEWAY).hasToString("vpnGateways[vpn-1]");
    assertThat(TopologyPaths.transitRouter(TransitRouterId.of("tr-1")))
        .hasToString("transitRouters[tr-1]");
    assertThat(TopologyPaths.cen(CenId.of("cen-1"))).hasToString("cens[cen-1]");
    assertThat(TopologyPaths.virtualBorderRouter(VirtualBorderRouterId.of("vbr-1")))
        .hasToString("virtualBorderRouters[vbr-1]");
  }

  @Test
  void spellsWhatLiesInsideAGateway() {
    Path connection = TopologyPaths.connection(GATEWAY, ConnectionId.of("vco-1"));
    assertThat(TopologyPaths.tunnel(connection, TunnelRole.PRIMARY).field("cidr"))
        .hasToString("vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr");
    assertThat(TopologyPaths.tunnel(connection, TunnelRole.SECONDARY))
        .hasToString("vpnGateways[vpn-1].connections[vco-1].tunnels[secondary]");
    assertThat(TopologyPaths.tunnel(connection, TunnelRole.SINGLE))
        .hasToString("vpnGateways[vpn-1].connections[vco-1].tunnels[single]");
    StaticRoute route =
        new StaticRoute(PREFIX, ConnectionId.of("vco-1"), StaticRouteTable.DESTINATION);
    assertThat(TopologyPaths.staticRoute(GATEWAY, route))
        .hasToString("vpnGateways[vpn-1].staticRoutes[10.9.0.0/16]");
  }

  @Test
  void spellsWhatLiesInsideAVpc() {
    assertThat(TopologyPaths.vSwitch(VPC, VSwitchId.of("vsw-1")))
        .hasToString("vpcs[vpc-1].vSwitches[vsw-1]");
    assertThat(TopologyPaths.route(TopologyPaths.systemRouteTable(VPC), RouteEntry.system(PREFIX)))
        .hasToString("vpcs[vpc-1].systemRouteTable.routes[10.9.0.0/16]");
    assertThat(TopologyPaths.customRouteTable(VPC, RouteTableId.of("vtb-1")))
        .hasToString("vpcs[vpc-1].customRouteTables[vtb-1]");
  }

  @Test
  void tellsTheTwoOwnersOfConnectionsApart() {
    Topology topology = Topologies.compliant();
    assertThat(TopologyPaths.owner(topology.vpnGateways().get(0))).isEqualTo(GATEWAY);
    assertThat(TopologyPaths.owner(topology.transitRouters().get(0)))
        .hasToString("transitRouters[tr-1]");
  }
}
