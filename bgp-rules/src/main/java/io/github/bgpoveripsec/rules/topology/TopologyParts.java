package io.github.bgpoveripsec.rules.topology;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import java.util.Locale;

/** The ways from a topology to its parts, and from its parts further in. */
public final class TopologyParts {

  /** That BGP is enabled for a connection. */
  public static final Condition<IpsecConnection> BGP_ENABLED =
      Condition.of("BGP enabled", IpsecConnection::bgpEnabled);

  /** The data centres. */
  public static final Parts<Topology, DataCenter> DATA_CENTERS =
      Parts.<Topology, DataCenter>many("dataCenters", Topology::dataCenters, DataCenter::id)
          .named("data centres");

  /** The customer gateways. */
  public static final Parts<Topology, CustomerGateway> CUSTOMER_GATEWAYS =
      Parts.<Topology, CustomerGateway>many(
              "customerGateways", Topology::customerGateways, CustomerGateway::id)
          .named("customer gateways");

  /** The VPCs. */
  public static final Parts<Topology, Vpc> VPCS =
      Parts.<Topology, Vpc>many("vpcs", Topology::vpcs, Vpc::id).named("VPCs");

  /** The VPN gateways. */
  public static final Parts<Topology, VpnGateway> VPN_GATEWAYS =
      Parts.<Topology, VpnGateway>many("vpnGateways", Topology::vpnGateways, VpnGateway::id)
          .named("VPN gateways");

  /** The transit routers. */
  public static final Parts<Topology, TransitRouter> TRANSIT_ROUTERS =
      Parts.<Topology, TransitRouter>many(
              "transitRouters", Topology::transitRouters, TransitRouter::id)
          .named("transit routers");

  /** The CEN instances. */
  public static final Parts<Topology, Cen> CENS =
      Parts.<Topology, Cen>many("cens", Topology::cens, Cen::id).named("CEN instances");

  /** The virtual border routers. */
  public static final Parts<Topology, VirtualBorderRouter> VIRTUAL_BORDER_ROUTERS =
      Parts.<Topology, VirtualBorderRouter>many(
              "virtualBorderRouters", Topology::virtualBorderRouters, VirtualBorderRouter::id)
          .named("virtual border routers");

  /** The VPN gateways with a connection for which BGP is enabled. */
  public static final Parts<Topology, VpnGateway> BGP_GATEWAYS =
      VPN_GATEWAYS
          .where(Condition.of("BGP enabled for a connection", VpnGateway::usesBgp))
          .named("VPN gateways with BGP");

  /** The connections of a VPN gateway. */
  public static final Parts<VpnGateway, IpsecConnection> CONNECTIONS_OF_GATEWAY =
      Parts.many("connections", VpnGateway::connections, IpsecConnection::id);

  /** The connections of a transit router. */
  public static final Parts<TransitRouter, IpsecConnection> CONNECTIONS_OF_ROUTER =
      Parts.many("connections", TransitRouter::connections, IpsecConnection::id);

  /** All connections, of VPN gateways and of transit routers. */
  public static final Parts<Topology, IpsecConnection> CONNECTIONS =
      VPN_GATEWAYS.then(CONNECTIONS_OF_GATEWAY).plus(TRANSIT_ROUTERS.then(CONNECTIONS_OF_ROUTER));

  /** All connections with BGP enabled. */
  public static final Parts<Topology, IpsecConnection> BGP_CONNECTIONS =
      CONNECTIONS.where(BGP_ENABLED).named("BGP connections");

  /** The connections of a VPN gateway with BGP enabled. */
  public static final Parts<VpnGateway, IpsecConnection> BGP_CONNECTIONS_OF_GATEWAY =
      CONNECTIONS_OF_GATEWAY.where(BGP_ENABLED).named("BGP connections");

  /** The tunnels of a connection. */
  public static final Parts<IpsecConnection, Tunnel> TUNNELS =
      Parts.many("tunnels", IpsecConnection::tunnels, TopologyParts::key);

  /** All tunnels of connections with BGP enabled. */
  public static final Parts<Topology, Tunnel> BGP_TUNNELS =
      BGP_CONNECTIONS.then(TUNNELS).named("BGP tunnels");

  /** The tunnels of all of a VPN gateway's connections. */
  public static final Parts<VpnGateway, Tunnel> TUNNELS_OF_GATEWAY =
      CONNECTIONS_OF_GATEWAY.then(TUNNELS).named("tunnels");

  /** The tunnels of a VPN gateway's connections with BGP enabled. */
  public static final Parts<VpnGateway, Tunnel> BGP_TUNNELS_OF_GATEWAY =
      BGP_CONNECTIONS_OF_GATEWAY.then(TUNNELS).named("BGP tunnels");

  /** The tunnels of a transit router's connections with BGP enabled. */
  public static final Parts<TransitRouter, Tunnel> BGP_TUNNELS_OF_ROUTER =
      CONNECTIONS_OF_ROUTER.where(BGP_ENABLED).then(TUNNELS).named("BGP tunnels");

  /** The CIDR block of a tunnel, if it has one. */
  public static final Parts<Tunnel, Ipv4Prefix> TUNNEL_CIDR =
      Parts.<Tunnel, Ipv4Prefix>optional("cidr", Tunnel::cidr).named("tunnel CIDR blocks");

  /** The prefixes a data centre advertises. */
  public static final Parts<DataCenter, Prefix> ADVERTISED =
      Parts.<DataCenter, Prefix>many("advertises", DataCenter::advertises, prefix -> prefix)
          .named("advertised prefixes");

  private TopologyParts() {}

  private static String key(Tunnel tunnel) {
    return tunnel.role().name().toLowerCase(Locale.ROOT);
  }
}
