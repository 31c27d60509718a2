package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Every look-up equals what somebody finds who reads the topology from the beginning to the end.
 */
class TopologyIndexProperties {
  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Property(tries = 200)
  void findsEveryResourceByItsId(@ForAll("any") Topology topology) {
    TopologyIndex index = topology.index();
    for (DataCenter it : topology.dataCenters()) {
      assertThat(index.dataCenter(it.id())).containsSame(it);
    }
    for (CustomerGateway it : topology.customerGateways()) {
      assertThat(index.customerGateway(it.id())).containsSame(it);
    }
    for (VpnGateway it : topology.vpnGateways()) {
      assertThat(index.vpnGateway(it.id())).containsSame(it);
      for (IpsecConnection connection : it.connections()) {
        assertThat(index.connection(connection.id())).containsSame(connection);
        assertThat(index.gatewayOf(connection.id())).containsSame(it);
      }
    }
    for (TransitRouter it : topology.transitRouters()) {
      assertThat(index.transitRouter(it.id())).containsSame(it);
      for (IpsecConnection connection : it.connections()) {
        assertThat(index.connection(connection.id())).containsSame(connection);
        assertThat(index.ownerOf(connection.id())).containsSame(it);
        assertThat(index.gatewayOf(connection.id())).isEmpty();
      }
    }
    for (Vpc vpc : topology.vpcs()) {
      assertThat(index.vpc(vpc.id())).containsSame(vpc);
      List<RouteTable> tables = new ArrayList<>(vpc.customRouteTables());
      vpc.systemRouteTable().ifPresent(tables::add);
      for (RouteTable it : tables) {
        assertThat(index.routeTable(it.id())).containsSame(it);
        assertThat(index.vpcOf(it.id())).containsSame(vpc);
      }
    }
  }

  @Property(tries = 200)
  void everyConnectionAttachesToWhereItIsListed(@ForAll("any") Topology topology) {
    List<ConnectionOwner> owners = topology.connectionOwners().toList();
    assertThat(owners)
        .filteredOn(VpnGateway.class::isInstance)
        .isEqualTo(topology.vpnGateways())
        .isEqualTo(owners.subList(0, topology.vpnGateways().size()));
    assertThat(owners)
        .filteredOn(TransitRouter.class::isInstance)
        .isEqualTo(topology.transitRouters());
    for (ConnectionOwner owner : owners) {
      for (IpsecConnection connection : ConnectionOwner.connectionsOf(owner)) {
        assertThat(topology.index().ownerOf(connection.id())).containsSame(owner);
      }
    }
  }

  @Property(tries = 200)
  void knowsWhereEveryResourceStands(@ForAll("any") Topology topology) {
    assertPositions(topology, Topology::dataCenters, DataCenter::id);
    assertPositions(topology, Topology::customerGateways, CustomerGateway::id);
    assertPositions(topology, Topology::vpcs, Vpc::id);
    assertPositions(topology, Topology::vpnGateways, VpnGateway::id);
    assertPositions(topology, Topology::transitRouters, TransitRouter::id);
    assertPositions(topology, Topology::cens, Cen::id);
    assertPositions(topology, Topology::virtualBorderRouters, VirtualBorderRouter::id);
  }

  private static <R> void assertPositions(
      Topology topology, Function<Topology, List<R>> list, Function<R, ResourceId> id) {
    List<R> resources = list.apply(topology);
    for (int i = 0; i < resources.size(); i++) {
      assertThat(topology.index().positionOf(id.apply(resources.get(i)))).hasValue(i);
    }
  }

  @Property(tries = 200)
  void findsWhatRefersToAVpcOrACen(@ForAll("any") Topology topology) {
    TopologyIndex index = topology.index();
    for (Vpc vpc : topology.vpcs()) {
      assertThat(index.vpnGatewaysOf(vpc.id()))
          .isEqualTo(
              topology.vpnGateways().stream().filter(it -> it.vpc().equals(vpc.id())).toList());
      assertThat(index.censOf(vpc.id()))
          .isEqualTo(topology.cens().stream().filter(it -> it.vpcs().contains(vpc.id())).toList());
      assertThat(index.virtualBorderRoutersOf(vpc.id()))
          .isEqualTo(
              topology.virtualBorderRouters().stream()
                  .filter(it -> it.vpcs().contains(vpc.id()))
                  .toList());
    }
    for (Cen cen : topology.cens()) {
      assertThat(index.cen(cen.id())).containsSame(cen);
      assertThat(index.transitRoutersOf(cen.id()))
          .isEqualTo(
              topology.transitRouters().stream()
                  .filter(it -> it.cen().equals(Optional.of(cen.id())))
                  .toList());
    }
  }

  @Property(tries = 200)
  void findsWhatRefersToAGatewayOrRouter(@ForAll("any") Topology topology) {
    TopologyIndex index = topology.index();
    for (VpnGateway gateway : topology.vpnGateways()) {
      assertThat(index.censOf(gateway.id()))
          .isEqualTo(
              topology.cens().stream()
                  .filter(it -> it.vpnGateways().contains(gateway.id()))
                  .toList());
      for (Ipv4Address address : gateway.publicIps()) {
        assertThat(index.vpnGatewaysAt(address))
            .isEqualTo(
                topology.vpnGateways().stream()
                    .filter(it -> it.publicIps().contains(address))
                    .toList());
      }
    }
    for (VirtualBorderRouter router : topology.virtualBorderRouters()) {
      assertThat(index.virtualBorderRouter(router.id())).containsSame(router);
      assertThat(index.censOf(router.id()))
          .isEqualTo(
              topology.cens().stream()
                  .filter(it -> it.virtualBorderRouters().contains(router.id()))
                  .toList());
    }
  }

  @Property(tries = 200)
  void findsWhatLeadsToADataCenter(@ForAll("any") Topology topology) {
    TopologyIndex index = topology.index();
    for (DataCenter dataCenter : topology.dataCenters()) {
      assertThat(index.customerGatewaysOf(dataCenter.id()))
          .isEqualTo(
              topology.customerGateways().stream()
                  .filter(it -> it.dataCenter().equals(Optional.of(dataCenter.id())))
                  .toList());
      assertThat(index.virtualBorderRoutersOf(dataCenter.id()))
          .isEqualTo(
              topology.virtualBorderRouters().stream()
                  .filter(it -> it.dataCenter().equals(dataCenter.id()))
                  .toList());
      List<TunnelPlace> tunnels =
          index.customerGatewaysOf(dataCenter.id()).stream()
              .flatMap(it -> index.tunnelsTo(it.id()).stream())
              .filter(it -> it.owner() instanceof VpnGateway && it.connection().bgpEnabled())
              .toList();
      Statistics.label("BGP tunnels to a data centre").collect(Math.min(tunnels.size(), 5));
      assertThat(index.bgpTunnelsTo(dataCenter.id())).isEqualTo(tunnels);
    }
    for (CustomerGateway gateway : topology.customerGateways()) {
      assertThat(index.customerGatewaysAt(gateway.ipAddress()))
          .isEqualTo(
              topology.customerGateways().stream()
                  .filter(it -> it.ipAddress().equals(gateway.ipAddress()))
                  .toList());
      List<TunnelPlace> tunnels =
          places(topology)
              .filter(it -> it.tunnel().customerGateway().equals(Optional.of(gateway.id())))
              .toList();
      Statistics.label("tunnels to a customer gateway").collect(Math.min(tunnels.size(), 5));
      assertThat(index.tunnelsTo(gateway.id())).isEqualTo(tunnels);
      assertThat(index.vpnGatewaysAt(gateway.id()))
          .isEqualTo(index.vpnGatewaysAt(gateway.ipAddress()));
      assertThat(index.bgpTunnelsTo(gateway.id()))
          .isEqualTo(tunnels.stream().filter(it -> it.connection().bgpEnabled()).toList());
      for (TunnelPlace it : tunnels) {
        assertThat(index.customerGatewayOf(it.tunnel())).containsSame(gateway);
        assertThat(index.dataCenterOf(it.tunnel()).map(DataCenter::id))
            .isEqualTo(gateway.dataCenter());
      }
    }
  }

  @Property(tries = 100)
  void everyTunnelHasAPlaceOfItsOwn(@ForAll("any") Topology topology) {
    assertThat(places(topology).map(TunnelPlace::path)).doesNotHaveDuplicates();
    places(topology)
        .forEach(
            it -> {
              assertThat(it.gateway().isPresent()).isEqualTo(it.owner() instanceof VpnGateway);
              assertThat(it.connection().tunnels()).contains(it.tunnel());
            });
  }

  private static Stream<TunnelPlace> places(Topology topology) {
    List<TunnelPlace> places = new ArrayList<>();
    for (VpnGateway gateway : topology.vpnGateways()) {
      for (IpsecConnection connection : gateway.connections()) {
        for (Tunnel tunnel : connection.tunnels()) {
          places.add(new TunnelPlace(gateway, connection, tunnel));
        }
      }
    }
    for (TransitRouter router : topology.transitRouters()) {
      for (IpsecConnection connection : router.connections()) {
        for (Tunnel tunnel : connection.tunnels()) {
          places.add(new TunnelPlace(router, connection, tunnel));
        }
      }
    }
    return places.stream();
  }
}
