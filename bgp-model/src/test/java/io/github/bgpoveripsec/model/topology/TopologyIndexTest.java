package io.github.bgpoveripsec.model.topology;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CEN;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CIRCUIT;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CUSTOM_TABLE;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_2;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.ROUTER_TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI_2;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SYSTEM_TABLE;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TRANSIT_ROUTER;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.VPC;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliant;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import org.junit.jupiter.api.Test;

class TopologyIndexTest {
  private final TopologyIndex index = compliant().index();

  @Test
  void isMadeOnce() {
    assertThat(compliant().index()).isSameAs(index);
  }

  @Test
  void findsByIdWhateverHasOne() {
    assertThat(index.dataCenter(BEIJING).map(DataCenter::id)).contains(BEIJING);
    assertThat(index.customerGateway(BEIJING_1).map(CustomerGateway::id)).contains(BEIJING_1);
    assertThat(index.vpc(VPC).map(Vpc::id)).contains(VPC);
    assertThat(index.routeTable(SYSTEM_TABLE).map(RouteTable::id)).contains(SYSTEM_TABLE);
    assertThat(index.routeTable(CUSTOM_TABLE).map(RouteTable::id)).contains(CUSTOM_TABLE);
    assertThat(index.vpnGateway(GATEWAY_2).map(VpnGateway::id)).contains(GATEWAY_2);
    assertThat(index.transitRouter(TRANSIT_ROUTER).map(TransitRouter::id)).contains(TRANSIT_ROUTER);
    assertThat(index.connection(TO_BEIJING).map(IpsecConnection::id)).contains(TO_BEIJING);
    assertThat(index.connection(ROUTER_TO_BEIJING)).isPresent();
    assertThat(index.cen(CEN).map(Cen::id)).contains(CEN);
    assertThat(index.virtualBorderRouter(CIRCUIT).map(VirtualBorderRouter::id)).contains(CIRCUIT);
  }

  @Test
  void findsNothingByAnIdThatNobodyHas() {
    assertThat(index.vpc(VpcId.of("nowhere"))).isEmpty();
    assertThat(index.connection(ConnectionId.of("nowhere"))).isEmpty();
    assertThat(index.ownerOf(ConnectionId.of("nowhere"))).isEmpty();
    assertThat(index.gatewayOf(ConnectionId.of("nowhere"))).isEmpty();
    assertThat(index.vpnGatewaysOf(VpcId.of("nowhere"))).isEmpty();
    assertThat(index.censOf(VpnGatewayId.of("nowhere"))).isEmpty();
    assertThat(index.vpnGatewaysAt(Ipv4Address.parse("192.0.2.1"))).isEmpty();
    assertThat(index.bgpTunnelsTo(DataCenterId.of("nowhere"))).isEmpty();
    assertThat(index.positionOf(VpcId.of("nowhere"))).isEmpty();
  }

  @Test
  void whatStandsInsideAnotherResourceHasNoPosition() {
    assertThat(index.positionOf(TO_BEIJING)).isEmpty();
    assertThat(index.positionOf(SYSTEM_TABLE)).isEmpty();
    assertThat(index.positionOf(compliant().vpcs().get(0).vSwitches().get(0).id())).isEmpty();
  }

  @Test
  void knowsWhatAConnectionAttachesTo() {
    assertThat(index.gatewayOf(TO_BEIJING).map(VpnGateway::id)).contains(GATEWAY_1);
    assertThat(index.ownerOf(TO_BEIJING)).isEqualTo(index.vpnGateway(GATEWAY_1));
    assertThat(index.gatewayOf(ROUTER_TO_BEIJING)).isEmpty();
    assertThat(index.ownerOf(ROUTER_TO_BEIJING)).isEqualTo(index.transitRouter(TRANSIT_ROUTER));
    assertThat(index.vpcOf(CUSTOM_TABLE).map(Vpc::id)).contains(VPC);
  }

  @Test
  void followsReferencesBackwardsInTheOrderOfTheTopology() {
    assertThat(index.vpnGatewaysOf(VPC)).isEqualTo(compliant().vpnGateways());
    assertThat(index.customerGatewaysOf(SHANGHAI))
        .extracting(CustomerGateway::id)
        .containsExactly(SHANGHAI_1, SHANGHAI_2);
    assertThat(index.tunnelsTo(SHANGHAI_1))
        .extracting(it -> it.path().toString())
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary]",
            "vpnGateways[vpn-2].connections[vco-single].tunnels[single]");
    assertThat(index.tunnelsTo(BEIJING_1))
        .extracting(it -> it.path().toString())
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary]",
            "transitRouters[tr-1].connections[vco-router].tunnels[primary]",
            "transitRouters[tr-1].connections[vco-router].tunnels[secondary]");
    assertThat(index.censOf(VPC)).isEqualTo(compliant().cens());
    assertThat(index.censOf(GATEWAY_2)).isEqualTo(compliant().cens());
    assertThat(index.censOf(CIRCUIT)).isEqualTo(compliant().cens());
    assertThat(index.transitRoutersOf(CEN)).isEqualTo(compliant().transitRouters());
    assertThat(index.virtualBorderRoutersOf(SHANGHAI))
        .isEqualTo(compliant().virtualBorderRouters());
    assertThat(index.virtualBorderRoutersOf(VPC)).isEqualTo(compliant().virtualBorderRouters());
    assertThat(index.virtualBorderRoutersOf(BEIJING)).isEmpty();
  }

  @Test
  void findsByAddress() {
    assertThat(index.customerGatewaysAt(Ipv4Address.parse("203.0.113.11")))
        .extracting(CustomerGateway::id)
        .containsExactly(SHANGHAI_2);
    assertThat(index.vpnGatewaysAt(Ipv4Address.parse("198.51.100.2")))
        .extracting(VpnGateway::id)
        .containsExactly(GATEWAY_1);
  }

  @Test
  void knowsTheOtherEndOfATunnel() {
    Tunnel tunnel = index.tunnelsTo(SHANGHAI_2).get(0).tunnel();
    assertThat(index.customerGatewayOf(tunnel)).isEqualTo(index.customerGateway(SHANGHAI_2));
    assertThat(index.dataCenterOf(tunnel)).isEqualTo(index.dataCenter(SHANGHAI));
    Tunnel loose = Tunnel.builder().build();
    assertThat(index.customerGatewayOf(loose)).isEmpty();
    assertThat(index.dataCenterOf(loose)).isEmpty();
  }

  @Test
  void listsAResourceOnceThatRefersTwice() {
    Topology twice =
        compliantBut(
            TopologyChanges.cen(CEN, it -> it.withVpcs(VPC, VPC)),
            TopologyChanges.virtualBorderRouter(CIRCUIT, it -> it.withVpcs(VPC, VPC)),
            TopologyChanges.vpnGateway(
                GATEWAY_2, it -> it.withPublicIps(Ipv4Address.of(1), Ipv4Address.of(1))));
    assertThat(twice.index().censOf(VPC)).hasSize(1);
    assertThat(twice.index().virtualBorderRoutersOf(VPC)).hasSize(1);
    assertThat(twice.index().vpnGatewaysAt(Ipv4Address.of(1))).hasSize(1);
  }

  @Test
  void listsATunnelAgainWhoseFellowHasTheSameEnd() {
    Topology same =
        compliantBut(
            TopologyChanges.tunnel(
                TO_BEIJING, TunnelRole.SECONDARY, it -> it.withCustomerGateway(SHANGHAI_2)));
    assertThat(same.index().tunnelsTo(SHANGHAI_2)).hasSize(2);
  }
}
