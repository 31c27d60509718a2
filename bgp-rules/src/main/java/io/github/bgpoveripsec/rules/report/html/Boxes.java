package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.report.html.Box.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says of each kind of resource what stands in its box. */
final class Boxes {
  private static final int MOST_ROWS = 3;

  private Boxes() {}

  static Box of(DataCenter dataCenter) {
    Path path = TopologyPaths.dataCenter(dataCenter.id());
    Path advertises = path.field("advertises");
    List<Row> rows = new ArrayList<>();
    for (Prefix prefix : dataCenter.advertises()) {
      if (rows.size() == MOST_ROWS) {
        rows.add(new Row("+" + (dataCenter.advertises().size() - MOST_ROWS) + " more", advertises));
        break;
      }
      rows.add(new Row(prefix.toString(), advertises.key(prefix.toString())));
    }
    return new Box("Data centre", new Row(dataCenter.id().value(), path), rows);
  }

  static Box of(CustomerGateway gateway) {
    Path path = TopologyPaths.customerGateway(gateway.id());
    return new Box(
        "Customer gateway",
        new Row(gateway.id().value(), path),
        List.of(
            new Row(gateway.ipAddress().toString(), path.field("ipAddress")),
            new Row(gateway.asn().map(Boxes::asn).orElse("no ASN"), path.field("asn"))));
  }

  static Box of(Path path, IpsecConnection connection) {
    List<Row> rows = new ArrayList<>();
    for (Tunnel tunnel : connection.tunnels()) {
      String role =
          tunnel.role() == TunnelRole.SINGLE
              ? "tunnel"
              : tunnel.role() == TunnelRole.PRIMARY ? "1st" : "2nd";
      String cidr = tunnel.cidr().map(Object::toString).orElse("no CIDR block");
      rows.add(new Row(role + " " + cidr, TopologyPaths.tunnel(path, tunnel.role())));
    }
    String kind = connection.bgpEnabled() ? "Connection" : "Connection, BGP off";
    return new Box(kind, new Row(connection.id().value(), path), rows);
  }

  static Box of(ConnectionOwner owner) {
    Path path = TopologyPaths.owner(owner);
    if (owner instanceof VpnGateway gateway) {
      Row head = new Row(gateway.id().value(), path);
      return new Box(
          "VPN gateway",
          head,
          List.of(
              new Row(gateway.region().toString(), path.field("region")),
              new Row(
                  gateway.automaticRouteAdvertisement() ? "advertises" : "does not advertise",
                  path.field("automaticRouteAdvertisement"))));
    }
    String id = ((TransitRouter) owner).id().value();
    return new Box("Transit router", new Row(id, path), List.of());
  }

  static Box of(Vpc vpc) {
    Path path = TopologyPaths.vpc(vpc.id());
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(vpc.cidr().toString(), path.field("cidr")));
    vpc.systemRouteTable()
        .ifPresent(
            table ->
                rows.add(
                    new Row("system " + table.id().value(), TopologyPaths.systemRouteTable(path))));
    for (RouteTable table : vpc.customRouteTables()) {
      rows.add(
          new Row(
              "custom " + table.id().value(), TopologyPaths.customRouteTable(path, table.id())));
    }
    return new Box("VPC", new Row(vpc.id().value(), path), rows);
  }

  static Box of(Cen cen) {
    Path path = TopologyPaths.cen(cen.id());
    String overlapping = cen.overlappingRouting().map(it -> it ? "on" : "off").orElse("not given");
    return new Box(
        "CEN instance",
        new Row(cen.id().value(), path),
        List.of(new Row("overlapping: " + overlapping, path.field("overlappingRouting"))));
  }

  static Box of(VirtualBorderRouter router) {
    Path path = TopologyPaths.virtualBorderRouter(router.id());
    return new Box(
        "Border router",
        new Row(router.id().value(), path),
        List.of(
            new Row("to " + router.dataCenter().value(), path.field("dataCenter")),
            new Row(asn(router.peerAsn()), path.field("peerAsn"))));
  }

  private static String asn(Asn asn) {
    return String.format(Locale.ROOT, "AS%s", asn);
  }
}
