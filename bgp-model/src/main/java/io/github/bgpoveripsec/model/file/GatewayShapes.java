package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;

/** The keys of VPN gateways and transit routers and of what attaches to them. */
final class GatewayShapes {
  private static final Shape<IpsecConnection> CONNECTION =
      ObjectShape.of("a connection", IpsecConnection::builder, IpsecConnection.Builder::build)
          .identified(Ids.CONNECTION, IpsecConnection::id, IpsecConnection.Builder::id)
          .optional(
              "bgp",
              new Defaulted<>(Choices.TRUTH, false),
              IpsecConnection::bgpEnabled,
              IpsecConnection.Builder::bgpEnabled)
          .optional(
              "routingMode",
              Choices.ROUTING_MODE,
              IpsecConnection::routingMode,
              IpsecConnection.Builder::routingMode)
          .list(
              "localSubnets",
              Scalars.PREFIX,
              IpsecConnection::localSubnets,
              IpsecConnection.Builder::localSubnets)
          .list(
              "remoteSubnets",
              Scalars.PREFIX,
              IpsecConnection::remoteSubnets,
              IpsecConnection.Builder::remoteSubnets)
          .list(
              "tunnels",
              TunnelShapes.TUNNEL,
              IpsecConnection::tunnels,
              IpsecConnection.Builder::tunnels);

  private static final Shape<StaticRoute> STATIC_ROUTE =
      ObjectShape.of("a static route", StaticRouteParts::new, StaticRouteParts::build)
          .inOneLine()
          .required(
              "destination",
              Scalars.PREFIX,
              StaticRoute::destination,
              (parts, destination) -> parts.destination = destination)
          .required(
              "connection",
              Ids.CONNECTION,
              StaticRoute::connection,
              (parts, connection) -> parts.connection = connection)
          .required(
              "table",
              Choices.STATIC_ROUTE_TABLE,
              StaticRoute::table,
              (parts, table) -> parts.table = table);

  static final Shape<VpnGateway> VPN_GATEWAY =
      ObjectShape.of("a VPN gateway", VpnGateway::builder, VpnGateway.Builder::build)
          .identified(Ids.VPN_GATEWAY, VpnGateway::id, VpnGateway.Builder::id)
          .required("vpc", Ids.VPC, VpnGateway::vpc, VpnGateway.Builder::vpc)
          .required("region", Scalars.REGION, VpnGateway::region, VpnGateway.Builder::region)
          .optional(
              "type",
              new Defaulted<>(Choices.GATEWAY_TYPE, VpnGatewayType.NORMAL),
              VpnGateway::type,
              VpnGateway.Builder::type)
          .list(
              "publicIps",
              Scalars.IPV4_ADDRESS,
              VpnGateway::publicIps,
              VpnGateway.Builder::publicIps)
          .optional(
              "automaticRouteAdvertisement",
              new Defaulted<>(Choices.TRUTH, false),
              VpnGateway::automaticRouteAdvertisement,
              VpnGateway.Builder::automaticRouteAdvertisement)
          .optional(
              "bgpRouteQuota",
              new Defaulted<>(Scalars.COUNT, VpnGateway.DEFAULT_BGP_ROUTE_QUOTA),
              VpnGateway::bgpRouteQuota,
              VpnGateway.Builder::bgpRouteQuota)
          .optional(
              "supportsBgp",
              Choices.TRUTH,
              VpnGateway::supportsBgp,
              VpnGateway.Builder::supportsBgp)
          .list("connections", CONNECTION, VpnGateway::connections, VpnGateway.Builder::connections)
          .list(
              "staticRoutes",
              STATIC_ROUTE,
              VpnGateway::staticRoutes,
              VpnGateway.Builder::staticRoutes);

  static final Shape<TransitRouter> TRANSIT_ROUTER =
      ObjectShape.of("a transit router", TransitRouter::builder, TransitRouter.Builder::build)
          .identified(Ids.TRANSIT_ROUTER, TransitRouter::id, TransitRouter.Builder::id)
          .optional(
              "edition", Choices.EDITION, TransitRouter::edition, TransitRouter.Builder::edition)
          .optional("cen", Ids.CEN, TransitRouter::cen, TransitRouter.Builder::cen)
          .list(
              "connections",
              CONNECTION,
              TransitRouter::connections,
              TransitRouter.Builder::connections);

  private GatewayShapes() {}

  /** What becomes a static route, which has no builder. */
  private static final class StaticRouteParts {
    private Prefix destination = Ipv4Prefix.ANY;
    private ConnectionId connection = Ids.CONNECTION.example();
    private StaticRouteTable table = StaticRouteTable.POLICY;

    private StaticRoute build() {
      return new StaticRoute(destination, connection, table);
    }
  }
}
