package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.Locale;

/**
 * The places in a topology, spelt as a topology file spells them.
 *
 * <p>Every place is named by key, never by position, so that putting resources in another order
 * moves nothing: a resource by its id, a tunnel by its role in lower case, a route by its
 * destination. A property of a resource is one {@link Path#field field} further:
 *
 * <pre>{@code
 * Path gateway = TopologyPaths.vpnGateway(VpnGatewayId.of("vpn-1"));
 * Path connection = TopologyPaths.connection(gateway, ConnectionId.of("vco-1"));
 * Path cidr = TopologyPaths.tunnel(connection, TunnelRole.PRIMARY).field("cidr");
 * // vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr
 * }</pre>
 */
public final class TopologyPaths {
  private TopologyPaths() {}

  /**
   * The place of a data centre.
   *
   * @param id the id of the data centre
   * @return {@code dataCenters[id]}
   */
  public static Path dataCenter(DataCenterId id) {
    return top("dataCenters", id);
  }

  /**
   * The place of a customer gateway.
   *
   * @param id the id of the customer gateway
   * @return {@code customerGateways[id]}
   */
  public static Path customerGateway(CustomerGatewayId id) {
    return top("customerGateways", id);
  }

  /**
   * The place of a VPC.
   *
   * @param id the id of the VPC
   * @return {@code vpcs[id]}
   */
  public static Path vpc(VpcId id) {
    return top("vpcs", id);
  }

  /**
   * The place of a vSwitch.
   *
   * @param vpc the place of its VPC
   * @param id the id of the vSwitch
   * @return {@code vSwitches[id]} inside the VPC
   */
  public static Path vSwitch(Path vpc, VSwitchId id) {
    return vpc.field("vSwitches").key(id.value());
  }

  /**
   * The place of the system route table of a VPC.
   *
   * @param vpc the place of the VPC
   * @return {@code systemRouteTable} inside the VPC
   */
  public static Path systemRouteTable(Path vpc) {
    return vpc.field("systemRouteTable");
  }

  /**
   * The place of a custom route table.
   *
   * @param vpc the place of its VPC
   * @param id the id of the table
   * @return {@code customRouteTables[id]} inside the VPC
   */
  public static Path customRouteTable(Path vpc, RouteTableId id) {
    return vpc.field("customRouteTables").key(id.value());
  }

  /**
   * The place of an entry of a VPC route table.
   *
   * @param routeTable the place of the table
   * @param entry the entry
   * @return {@code routes[destination]} inside the table
   */
  public static Path route(Path routeTable, RouteEntry entry) {
    return routeTable.field("routes").key(entry.destination().toString());
  }

  /**
   * The place of a VPN gateway.
   *
   * @param id the id of the gateway
   * @return {@code vpnGateways[id]}
   */
  public static Path vpnGateway(VpnGatewayId id) {
    return top("vpnGateways", id);
  }

  /**
   * The place of a transit router.
   *
   * @param id the id of the router
   * @return {@code transitRouters[id]}
   */
  public static Path transitRouter(TransitRouterId id) {
    return top("transitRouters", id);
  }

  /**
   * The place of what connections attach to.
   *
   * @param owner a VPN gateway or a transit router
   * @return {@code vpnGateways[id]} or {@code transitRouters[id]}
   */
  public static Path owner(ConnectionOwner owner) {
    return owner.match(gateway -> vpnGateway(gateway.id()), router -> transitRouter(router.id()));
  }

  /**
   * The place of a connection.
   *
   * @param owner the place of the VPN gateway or transit router
   * @param id the id of the connection
   * @return {@code connections[id]} inside the gateway or router
   */
  public static Path connection(Path owner, ConnectionId id) {
    return owner.field("connections").key(id.value());
  }

  /**
   * The place of a tunnel.
   *
   * @param connection the place of its connection
   * @param role the role of the tunnel
   * @return {@code tunnels[role]} inside the connection, the role in lower case
   */
  public static Path tunnel(Path connection, TunnelRole role) {
    return connection.field("tunnels").key(key(role));
  }

  /**
   * The place of a static route.
   *
   * @param vpnGateway the place of its gateway
   * @param route the route
   * @return {@code staticRoutes[destination]} inside the gateway
   */
  public static Path staticRoute(Path vpnGateway, StaticRoute route) {
    return vpnGateway.field("staticRoutes").key(route.destination().toString());
  }

  /**
   * The place of a Cloud Enterprise Network instance.
   *
   * @param id the id of the instance
   * @return {@code cens[id]}
   */
  public static Path cen(CenId id) {
    return top("cens", id);
  }

  /**
   * The place of a virtual border router.
   *
   * @param id the id of the router
   * @return {@code virtualBorderRouters[id]}
   */
  public static Path virtualBorderRouter(VirtualBorderRouterId id) {
    return top("virtualBorderRouters", id);
  }

  static String key(TunnelRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Path top(String list, ResourceId id) {
    return Path.root().field(list).key(id.value());
  }
}
