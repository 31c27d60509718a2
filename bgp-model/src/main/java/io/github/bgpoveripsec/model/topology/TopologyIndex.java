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
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The look-ups of a {@link Topology}, each in constant time.
 *
 * <p>By id, a look-up gives an Optional, empty where the topology has no such resource. Against the
 * direction of a reference, it gives a list in the order of the topology, empty where nothing
 * refers to the resource; what refers to the same resource twice is listed once.
 */
public final class TopologyIndex {
  private final Map<DataCenterId, Site> sites;
  private final Map<CustomerGatewayId, Device> devices;
  private final Map<VpcId, Listed<Vpc>> vpcs;
  private final Map<RouteTableId, Inside<Vpc, RouteTable>> routeTables = new HashMap<>();
  private final Map<VpnGatewayId, Listed<VpnGateway>> vpnGateways;
  private final Map<TransitRouterId, Listed<TransitRouter>> transitRouters;
  private final Map<ConnectionId, Inside<ConnectionOwner, IpsecConnection>> connections =
      new HashMap<>();
  private final Map<CenId, Listed<Cen>> cens;
  private final Map<VirtualBorderRouterId, Listed<VirtualBorderRouter>> virtualBorderRouters;
  private final Inverse<VpcId, VpnGateway> vpnGatewaysByVpc;
  private final Inverse<ResourceId, Cen> censByMember;
  private final Inverse<CenId, TransitRouter> transitRoutersByCen;
  private final Inverse<DataCenterId, VirtualBorderRouter> borderRoutersByDataCenter;
  private final Inverse<VpcId, VirtualBorderRouter> borderRoutersByVpc;
  private final Inverse<Ipv4Address, CustomerGateway> customerGatewaysByAddress;
  private final Inverse<Ipv4Address, VpnGateway> vpnGatewaysByAddress;

  TopologyIndex(Topology topology) {
    vpcs = Listed.byId(topology.vpcs(), Vpc::id);
    vpnGateways = Listed.byId(topology.vpnGateways(), VpnGateway::id);
    transitRouters = Listed.byId(topology.transitRouters(), TransitRouter::id);
    cens = Listed.byId(topology.cens(), Cen::id);
    virtualBorderRouters = Listed.byId(topology.virtualBorderRouters(), VirtualBorderRouter::id);
    Contents.tables(topology).forEach(it -> routeTables.put(it.resource().id(), it));
    Contents.connections(topology).forEach(it -> connections.put(it.resource().id(), it));
    vpnGatewaysByVpc = Inverse.of(topology.vpnGateways(), it -> Stream.of(it.vpc()));
    vpnGatewaysByAddress = Inverse.of(topology.vpnGateways(), it -> it.publicIps().stream());
    customerGatewaysByAddress =
        Inverse.of(topology.customerGateways(), it -> Stream.of(it.ipAddress()));
    censByMember = Inverse.of(topology.cens(), Contents::members);
    transitRoutersByCen = Inverse.of(topology.transitRouters(), it -> it.cen().stream());
    borderRoutersByDataCenter =
        Inverse.of(topology.virtualBorderRouters(), it -> Stream.of(it.dataCenter()));
    borderRoutersByVpc = Inverse.of(topology.virtualBorderRouters(), it -> it.vpcs().stream());
    Ends ends = new Ends(topology);
    sites = Listed.byId(topology.dataCenters(), DataCenter::id, ends::site);
    devices =
        Listed.byId(
            topology.customerGateways(),
            CustomerGateway::id,
            (position, gateway) ->
                new Device(
                    position,
                    gateway,
                    gateway.dataCenter().flatMap(this::dataCenter),
                    ends.tunnelsTo(gateway.id()),
                    vpnGatewaysAt(gateway.ipAddress())));
  }

  /**
   * Where a resource stands in the list of its kind, for those who keep something of each.
   *
   * @param id the id of a resource
   * @return its position in the topology, from 0 on; empty when the topology has none with this id,
   *     and for what stands inside another resource, such as connections
   */
  public OptionalInt positionOf(ResourceId id) {
    Listed<?> listed =
        switch (id.kind()) {
          case DATA_CENTER -> sites.get(id);
          case CUSTOMER_GATEWAY -> devices.get(id);
          case VPC -> vpcs.get(id);
          case VPN_GATEWAY -> vpnGateways.get(id);
          case TRANSIT_ROUTER -> transitRouters.get(id);
          case CEN -> cens.get(id);
          case VIRTUAL_BORDER_ROUTER -> virtualBorderRouters.get(id);
          case ROUTE_TABLE, V_SWITCH, CONNECTION -> null;
        };
    return listed == null ? OptionalInt.empty() : OptionalInt.of(listed.position());
  }

  /**
   * The data centre with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<DataCenter> dataCenter(DataCenterId id) {
    return Optional.ofNullable(sites.get(id)).map(Listed::resource);
  }

  /**
   * The customer gateway with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<CustomerGateway> customerGateway(CustomerGatewayId id) {
    return Optional.ofNullable(devices.get(id)).map(Listed::resource);
  }

  /**
   * The VPC with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<Vpc> vpc(VpcId id) {
    return Optional.ofNullable(vpcs.get(id)).map(Listed::resource);
  }

  /**
   * The route table with an id, system or custom, of whichever VPC.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<RouteTable> routeTable(RouteTableId id) {
    return Optional.ofNullable(routeTables.get(id)).map(Inside::resource);
  }

  /**
   * The VPN gateway with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<VpnGateway> vpnGateway(VpnGatewayId id) {
    return Optional.ofNullable(vpnGateways.get(id)).map(Listed::resource);
  }

  /**
   * The transit router with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<TransitRouter> transitRouter(TransitRouterId id) {
    return Optional.ofNullable(transitRouters.get(id)).map(Listed::resource);
  }

  /**
   * The connection with an id, of whichever VPN gateway or transit router.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<IpsecConnection> connection(ConnectionId id) {
    return Optional.ofNullable(connections.get(id)).map(Inside::resource);
  }

  /**
   * The Cloud Enterprise Network instance with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<Cen> cen(CenId id) {
    return Optional.ofNullable(cens.get(id)).map(Listed::resource);
  }

  /**
   * The virtual border router with an id.
   *
   * @param id the id
   * @return it, or empty when the topology has none with this id
   */
  public Optional<VirtualBorderRouter> virtualBorderRouter(VirtualBorderRouterId id) {
    return Optional.ofNullable(virtualBorderRouters.get(id)).map(Listed::resource);
  }

  /**
   * What a connection attaches to.
   *
   * @param connection the id of a connection
   * @return the VPN gateway or transit router, or empty when the topology has no such connection
   */
  public Optional<ConnectionOwner> ownerOf(ConnectionId connection) {
    return Optional.ofNullable(connections.get(connection)).map(Inside::owner);
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
    return Optional.ofNullable(routeTables.get(routeTable)).map(Inside::owner);
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
    return site(dataCenter).map(Site::customerGateways).orElse(List.of());
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
   * The tunnels of VPN gateways' connections with BGP enabled that lead to a data centre.
   *
   * @param dataCenter the id of a data centre
   * @return the tunnels, customer gateway by customer gateway
   */
  public List<TunnelPlace> bgpTunnelsTo(DataCenterId dataCenter) {
    return site(dataCenter).map(Site::bgpTunnels).orElse(List.of());
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

  private Optional<Site> site(DataCenterId id) {
    return Optional.ofNullable(sites.get(id));
  }
}
