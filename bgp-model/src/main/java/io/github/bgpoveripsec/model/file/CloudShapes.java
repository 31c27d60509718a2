package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;

/** The keys of VPCs, CEN instances and virtual border routers. */
final class CloudShapes {
  private static final Shape<VSwitch> V_SWITCH =
      ObjectShape.of("a vSwitch", VSwitch::builder, VSwitch.Builder::build)
          .inOneLine()
          .identified(Ids.V_SWITCH, VSwitch::id, VSwitch.Builder::id)
          .required("cidr", Scalars.IPV4_PREFIX, VSwitch::cidr, VSwitch.Builder::cidr)
          .optional("zone", Scalars.TEXT, VSwitch::zone, VSwitch.Builder::zone);

  private static final Shape<RouteEntry> ROUTE =
      ObjectShape.of("a route", RouteEntry::builder, RouteEntry.Builder::build)
          .inOneLine()
          .required(
              "destination",
              Scalars.PREFIX,
              RouteEntry::destination,
              RouteEntry.Builder::destination)
          .required("type", Choices.ROUTE_TYPE, RouteEntry::type, RouteEntry.Builder::type)
          .optional("nextHop", Scalars.TEXT, RouteEntry::nextHop, RouteEntry.Builder::nextHop);

  private static final Shape<RouteTable> ROUTE_TABLE =
      ObjectShape.of("a route table", RouteTable::builder, RouteTable.Builder::build)
          .identified(Ids.ROUTE_TABLE, RouteTable::id, RouteTable.Builder::id)
          .list("routes", ROUTE, RouteTable::routes, RouteTable.Builder::routes);

  private static final Shape<VbrBgpPeer> BGP_PEER =
      ObjectShape.of("a BGP peer", VbrBgpPeer::builder, VbrBgpPeer.Builder::build)
          .inOneLine()
          .required("peerIp", Scalars.IP, VbrBgpPeer::peerIp, VbrBgpPeer.Builder::peerIp)
          .optional(
              "routeQuota", Scalars.NUMBER, VbrBgpPeer::routeQuota, VbrBgpPeer.Builder::routeQuota)
          .optional("bfdHops", Scalars.NUMBER, VbrBgpPeer::bfdHops, VbrBgpPeer.Builder::bfdHops);

  static final Shape<Vpc> VPC =
      ObjectShape.of("a VPC", Vpc::builder, Vpc.Builder::build)
          .identified(Ids.VPC, Vpc::id, Vpc.Builder::id)
          .required("region", Scalars.REGION, Vpc::region, Vpc.Builder::region)
          .required("cidr", Scalars.IPV4_PREFIX, Vpc::cidr, Vpc.Builder::cidr)
          .list(
              "secondaryCidrs",
              Scalars.IPV4_PREFIX,
              Vpc::secondaryCidrs,
              Vpc.Builder::secondaryCidrs)
          .list("vSwitches", V_SWITCH, Vpc::vSwitches, Vpc.Builder::vSwitches)
          .optional(
              "systemRouteTable", ROUTE_TABLE, Vpc::systemRouteTable, Vpc.Builder::systemRouteTable)
          .list(
              "customRouteTables",
              ROUTE_TABLE,
              Vpc::customRouteTables,
              Vpc.Builder::customRouteTables)
          .list("expects", Scalars.PREFIX, Vpc::expects, Vpc.Builder::expects);

  static final Shape<Cen> CEN =
      ObjectShape.of("a CEN instance", Cen::builder, Cen.Builder::build)
          .identified(Ids.CEN, Cen::id, Cen.Builder::id)
          .list("vpcs", Ids.VPC, Cen::vpcs, Cen.Builder::vpcs)
          .list("vpnGateways", Ids.VPN_GATEWAY, Cen::vpnGateways, Cen.Builder::vpnGateways)
          .list(
              "virtualBorderRouters",
              Ids.VIRTUAL_BORDER_ROUTER,
              Cen::virtualBorderRouters,
              Cen.Builder::virtualBorderRouters)
          .optional(
              "overlappingRouting",
              Choices.TRUTH,
              Cen::overlappingRouting,
              Cen.Builder::overlappingRouting)
          .optional("createdAt", Scalars.INSTANT, Cen::createdAt, Cen.Builder::createdAt);

  static final Shape<VirtualBorderRouter> VIRTUAL_BORDER_ROUTER =
      ObjectShape.of(
              "a virtual border router",
              VirtualBorderRouter::builder,
              VirtualBorderRouter.Builder::build)
          .identified(
              Ids.VIRTUAL_BORDER_ROUTER, VirtualBorderRouter::id, VirtualBorderRouter.Builder::id)
          .required(
              "dataCenter",
              Ids.DATA_CENTER,
              VirtualBorderRouter::dataCenter,
              VirtualBorderRouter.Builder::dataCenter)
          .required(
              "peerAsn",
              Scalars.ASN,
              VirtualBorderRouter::peerAsn,
              VirtualBorderRouter.Builder::peerAsn)
          .optional(
              "localAsn",
              Scalars.ASN,
              VirtualBorderRouter::localAsn,
              VirtualBorderRouter.Builder::localAsn)
          .list("vpcs", Ids.VPC, VirtualBorderRouter::vpcs, VirtualBorderRouter.Builder::vpcs)
          .optional(
              "vlan", Scalars.NUMBER, VirtualBorderRouter::vlan, VirtualBorderRouter.Builder::vlan)
          .list(
              "bgpPeers",
              BGP_PEER,
              VirtualBorderRouter::bgpPeers,
              VirtualBorderRouter.Builder::bgpPeers);

  private CloudShapes() {}
}
