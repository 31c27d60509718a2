package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The look-ups of a {@link Topology}, each in constant time.
 *
 * <p>By id, a look-up gives an Optional, empty where the topology has no such resource. Against the
 * direction of a reference, it gives a list in the order of the topology, empty where nothing
 * refers to the resource; what refers to the same resource twice is listed once.
 */
public final class TopologyIndex {
  private final Map<DataCenterId, DataCenter> dataCenters;
  private final Map<CustomerGatewayId, Device> devices;
  private final Map<VpcId, Vpc> vpcs;
  private final Map<RouteTableId, RouteTable> routeTables;
  private final Map<VpnGatewayId, VpnGateway> vpnGateways;
  private final Map<TransitRouterId, TransitRouter> transitRouters;
  private final Map<ConnectionId, IpsecConnection> connections;
  private final Map<CenId, Cen> cens;
  private final Map<VirtualBorderRouterId, VirtualBorderRouter> virtualBorderRouters;
  private final Map<ConnectionId, ConnectionOwner> owners;
  private final Map<RouteTableId, Vpc> vpcsByRouteTable;
  private final Inverse<VpcId, VpnGateway> vpnGatewaysByVpc;
  private final Inverse<DataCenterId, CustomerGateway> customerGatewaysByDataCenter;
  private final Inverse<ResourceId, Cen> censByMember;
  private final Inverse<CenId, TransitRouter> transitRoutersByCen;
  private final Inverse<DataCenterId, VirtualBorderRouter> borderRoutersByDataCenter;
  private final Inverse<VpcId, VirtualBorderRouter> borderRoutersByVpc;
  private final Inverse<Ipv4Address, CustomerGateway> customerGatewaysByAddress;
  private final Inverse<Ipv4Address, VpnGateway> vpnGatewaysByAddress;

  TopologyIndex(Topology topology) {
    dataCenters = byId(topology.dataCenters().stream(), DataCenter::id);
    vpcs = byId(topology.vpcs().stream(), Vpc::id);
    vpnGateways = byId(topology.vpnGateways().stream(), VpnGateway::id);
    transitRouters = byId(topology.transitRouters().stream(), TransitRouter::id);
    cens = byId(topology.cens().stream(), Cen::id);
    virtualBorderRouters = byId(topology.virtualBorderRouters().stream(), VirtualBorderRouter::id);
    routeTables = byId(topology.vpcs().stream().flatMap(TopologyIndex::tables), RouteTable::id);
    connections =
        byId(owners(topology).flatMap(it -> connections(it).stream()), IpsecConnection::id);
    owners = new HashMap<>();
    owners(topology).forEach(to -> connections(to).forEach(it -> owners.put(it.id(), to)));
    vpcsByRouteTable = new HashMap<>();
    topology.vpcs().forEach(vpc -> tables(vpc).forEach(it -> vpcsByRouteTable.put(it.id(), vpc)));
    vpnGatewaysByVpc = Inverse.of(topology.vpnGateways().stream(), it -> Stream.of(it.vpc()));
    vpnGatewaysByAddress =
        Inverse.of(topology.vpnGateways().stream(), it -> it.publicIps().stream());
    customerGatewaysByDataCenter =
        Inverse.of(topology.customerGateways().stream(), it -> it.dataCenter().stream());
    customerGatewaysByAddress =
        Inverse.of(topology.customerGateways().stream(), it -> Stream.of(it.ipAddress()));
    Inverse<CustomerGatewayId, TunnelPlace> tunnels =
        Inverse.of(
            owners(topology).flatMap(TunnelPlace::of),
            it -> it.tunnel().customerGateway().stream());
    devices = byId(topology.customerGateways().stream().map(it -> device(it, tunnels)), Device::id);
    censByMember = Inverse.of(topology.cens().stream(), TopologyIndex::members);
    transitRoutersByCen = Inverse.of(topology.transitRouters().stream(), it -> it.cen().stream());
    borderRoutersByDataCenter =
        Inverse.of(topology.virtualBorderRouters().stream(), it -> Stream.of(it.dataCenter()));
    borderRoutersByVpc =
        Inverse.of(topology.virtualBorderRouters().stream(), it -> it.vpcs().stream());
  }

  /**
   * The data centre with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<DataCenter> dataCenter(DataCenterId id) {
    return Optional.ofNullable(dataCenters.get(id));
  }

  /**
   * The customer gateway with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<CustomerGateway> customerGateway(CustomerGatewayId id) {
    return device(id).map(Device::gateway);
  }

  /**
   * The VPC with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<Vpc> vpc(VpcId id) {
    return Optional.ofNullable(vpcs.get(id));
  }

  /**
   * The route table with an id, system or custom, of whichever VPC.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<RouteTable> routeTable(RouteTableId id) {
    return Optional.ofNullable(routeTables.get(id));
  }

  /**
   * The VPN gateway with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<VpnGateway> vpnGateway(VpnGatewayId id) {
    return Optional.ofNullable(vpnGateways.get(id));
  }

  /**
   * The transit router with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<TransitRouter> transitRouter(TransitRouterId id) {
    return Optional.ofNullable(transitRouters.get(id));
  }

  /**
   * The connection with an id, of whichever VPN gateway or transit router.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<IpsecConnection> connection(ConnectionId id) {
    return Optional.ofNullable(connections.get(id));
  }

  /**
   * The Cloud Enterprise Network instance with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<Cen> cen(CenId id) {
    return Optional.ofNullable(cens.get(id));
  }

  /**
   * The virtual border router with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<VirtualBorderRouter> virtualBorderRouter(VirtualBorderRouterId id) {
    return Optional.ofNullable(virtualBorderRouters.get(id));
  }

  /**
   * What a connection attaches to.
   *
   * @param connection the id of a connection
   * @return the VPN gateway or transit router, or empty when the topology has no such connection
   */
  public Optional<ConnectionOwner> ownerOf(ConnectionId connection) {
    return Optional.ofNullable(owners.get(connection));
  }

  /**
   * The VPN gateway a connection attaches to.
   *
   * @param connection the id of a connection
   * @return the gateway; empty when the connection attaches to a transit router, or the topology
   *     has no such connection
   */
  public Optional<VpnGateway> gatewayOf(ConnectionId connection) {
    return ownerOf(connection).flatMap(it -> it.match(Optional::of, router -> Optional.empty()));
  }

  /**
   * The VPC a route table belongs to.
   *
   * @param routeTable the id of a route table
   * @return the VPC, or empty when the topology has no such table
   */
  public Optional<Vpc> vpcOf(RouteTableId routeTable) {
    return Optional.ofNullable(vpcsByRouteTable.get(routeTable));
  }

  /**
   * The customer gateway at the other end of a tunnel.
   *
   * @param tunnel a tunnel of the topology
   * @return the customer gateway, or empty when none was chosen
   */
  public Optional<CustomerGateway> customerGatewayOf(Tunnel tunnel) {
    return tunnel.customerGateway().flatMap(this::customerGateway);
  }

  /**
   * The data centre at the other end of a tunnel.
   *
   * @param tunnel a tunnel of the topology
   * @return the data centre, or empty when no customer gateway was chosen or it names none
   */
  public Optional<DataCenter> dataCenterOf(Tunnel tunnel) {
    return tunnel.customerGateway().flatMap(this::device).flatMap(Device::dataCenter);
  }

  /**
   * The VPN gateways associated with a VPC.
   *
   * @param vpc the id of a VPC
   * @return the gateways
   */
  public List<VpnGateway> vpnGatewaysOf(VpcId vpc) {
    return vpnGatewaysByVpc.to(vpc);
  }

  /**
   * The customer gateways that stand for devices in a data centre.
   *
   * @param dataCenter the id of a data centre
   * @return the customer gateways
   */
  public List<CustomerGateway> customerGatewaysOf(DataCenterId dataCenter) {
    return customerGatewaysByDataCenter.to(dataCenter);
  }

  /**
   * The tunnels that end at a customer gateway.
   *
   * @param customerGateway the id of a customer gateway
   * @return the tunnels, those of VPN gateways first
   */
  public List<TunnelPlace> tunnelsTo(CustomerGatewayId customerGateway) {
    return device(customerGateway).map(Device::tunnels).orElse(List.of());
  }

  /**
   * The tunnels of connections with BGP enabled that end at a customer gateway.
   *
   * @param customerGateway the id of a customer gateway
   * @return the tunnels, those of VPN gateways first
   */
  public List<TunnelPlace> bgpTunnelsTo(CustomerGatewayId customerGateway) {
    return device(customerGateway).map(Device::bgpTunnels).orElse(List.of());
  }

  /**
   * The Cloud Enterprise Network instances to which a VPC is attached.
   *
   * @param vpc the id of a VPC
   * @return the instances
   */
  public List<Cen> censOf(VpcId vpc) {
    return censByMember.to(vpc);
  }

  /**
   * The Cloud Enterprise Network instances to which a VPN gateway is attached.
   *
   * @param vpnGateway the id of a VPN gateway
   * @return the instances
   */
  public List<Cen> censOf(VpnGatewayId vpnGateway) {
    return censByMember.to(vpnGateway);
  }

  /**
   * The Cloud Enterprise Network instances to which a virtual border router is attached.
   *
   * @param virtualBorderRouter the id of a virtual border router
   * @return the instances
   */
  public List<Cen> censOf(VirtualBorderRouterId virtualBorderRouter) {
    return censByMember.to(virtualBorderRouter);
  }

  /**
   * The transit routers of a Cloud Enterprise Network instance.
   *
   * @param cen the id of a Cloud Enterprise Network instance
   * @return the routers
   */
  public List<TransitRouter> transitRoutersOf(CenId cen) {
    return transitRoutersByCen.to(cen);
  }

  /**
   * The virtual border routers whose circuits lead to a data centre.
   *
   * @param dataCenter the id of a data centre
   * @return the routers
   */
  public List<VirtualBorderRouter> virtualBorderRoutersOf(DataCenterId dataCenter) {
    return borderRoutersByDataCenter.to(dataCenter);
  }

  /**
   * The virtual border routers that lead to a VPC.
   *
   * @param vpc the id of a VPC
   * @return the routers
   */
  public List<VirtualBorderRouter> virtualBorderRoutersOf(VpcId vpc) {
    return borderRoutersByVpc.to(vpc);
  }

  /**
   * The customer gateways with an address.
   *
   * @param address an address
   * @return the customer gateways
   */
  public List<CustomerGateway> customerGatewaysAt(Ipv4Address address) {
    return customerGatewaysByAddress.to(address);
  }

  /**
   * The VPN gateways that end tunnels at an address.
   *
   * @param publicIp an address
   * @return the gateways
   */
  public List<VpnGateway> vpnGatewaysAt(Ipv4Address publicIp) {
    return vpnGatewaysByAddress.to(publicIp);
  }

  /**
   * The VPN gateways that have the address of a customer gateway.
   *
   * @param customerGateway the id of a customer gateway
   * @return the gateways, mostly none
   */
  public List<VpnGateway> vpnGatewaysAt(CustomerGatewayId customerGateway) {
    return device(customerGateway).map(Device::namesakes).orElse(List.of());
  }

  private Optional<Device> device(CustomerGatewayId id) {
    return Optional.ofNullable(devices.get(id));
  }

  private Device device(CustomerGateway gateway, Inverse<CustomerGatewayId, TunnelPlace> tunnels) {
    return new Device(
        gateway,
        gateway.dataCenter().flatMap(this::dataCenter),
        tunnels.to(gateway.id()),
        tunnels.to(gateway.id()).stream().filter(it -> it.connection().bgpEnabled()).toList(),
        vpnGatewaysAt(gateway.ipAddress()));
  }

  private static Stream<ConnectionOwner> owners(Topology topology) {
    return Stream.concat(topology.vpnGateways().stream(), topology.transitRouters().stream());
  }

  private static List<IpsecConnection> connections(ConnectionOwner owner) {
    return owner.match(VpnGateway::connections, TransitRouter::connections);
  }

  private static Stream<RouteTable> tables(Vpc vpc) {
    return Stream.concat(vpc.systemRouteTable().stream(), vpc.customRouteTables().stream());
  }

  private static Stream<ResourceId> members(Cen cen) {
    return Stream.of(cen.vpcs(), cen.vpnGateways(), cen.virtualBorderRouters())
        .flatMap(List::stream);
  }

  private static <K, V> Map<K, V> byId(Stream<V> resources, Function<V, K> id) {
    Map<K, V> byId = new HashMap<>();
    resources.forEach(it -> byId.put(id.apply(it), it));
    return byId;
  }
}
