package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The connections of one VPN gateway or transit router, made from choices so that they obey every
 * documented rule: one local ASN, a CIDR block of its own for each tunnel, each data centre by BGP
 * over one connection at most.
 */
final class CompliantConnections {
  private final String owner;
  private final Asn localAsn;
  private final List<Planned> planned = new ArrayList<>();
  private int place;

  /** A connection with the data centre it leads to and whether BGP may be on. */
  private record Planned(Sketch.Link link, int site, int devices, boolean bgp) {}

  CompliantConnections(String owner, Sketch.Links links, List<Sketch.Site> sites, Asn localAsn) {
    this.owner = owner;
    this.localAsn = localAsn;
    this.place = 21 * links.firstCidr();
    int bgp = 0;
    for (Sketch.Link link : links.links()) {
      boolean speaks = link.bgp() && bgp < sites.size();
      int site = (links.firstSite() + (speaks ? bgp++ : planned.size())) % sites.size();
      planned.add(new Planned(link, site, sites.get(site).devices(), speaks));
    }
  }

  /** The data centres to which a connection leads by BGP, by number. */
  Set<Integer> bgpSites() {
    return planned.stream().filter(Planned::bgp).map(Planned::site).collect(Collectors.toSet());
  }

  List<IpsecConnection> build() {
    List<IpsecConnection> connections = new ArrayList<>();
    for (Planned plan : planned) {
      int number = connections.size() + 1;
      IpsecConnection.Builder connection =
          IpsecConnection.builder()
              .id(ConnectionId.of("vco-" + owner + "-" + number))
              .bgpEnabled(plan.bgp)
              .tunnels(tunnels(plan));
      if (plan.link.modeBySubnets()) {
        connection.addLocalSubnet(Ipv4Prefix.ANY).addRemoteSubnet(Ipv4Prefix.ANY);
      } else {
        connection.routingMode(RoutingMode.DESTINATION);
      }
      connections.add(connection.build());
    }
    return connections;
  }

  static CustomerGatewayId device(int site, int number) {
    return CustomerGatewayId.of("cgw-" + (site + 1) + "-" + (number + 1));
  }

  private List<Tunnel> tunnels(Planned plan) {
    List<Sketch.End> ends = plan.link.ends();
    if (!plan.link.dual()) {
      return List.of(tunnel(plan, ends.get(0)));
    }
    int other = plan.link.oneDevice() ? 0 : plan.devices - 1;
    return List.of(
        tunnel(plan, ends.get(0)).withRole(TunnelRole.PRIMARY),
        tunnel(plan, ends.get(1))
            .withRole(TunnelRole.SECONDARY)
            .withCustomerGateway(device(plan.site, other)));
  }

  private Tunnel tunnel(Planned plan, Sketch.End end) {
    Tunnel.Builder tunnel =
        Tunnel.builder().customerGateway(device(plan.site, 0)).ike(end.ike()).ipsec(end.ipsec());
    if (plan.bgp) {
      Ipv4Prefix cidr = AddressPlan.tunnelCidr(place++, end.cidr());
      tunnel.cidr(cidr).localBgpIp(host(cidr, end.secondHost() ? 2 : 1));
      if (end.writesPeer()) {
        tunnel.peerBgpIp(host(cidr, end.secondHost() ? 1 : 2));
      }
      if (end.writesLocalAsn() || !localAsn.equals(Tunnel.DEFAULT_LOCAL_ASN)) {
        tunnel.localAsn(localAsn);
      }
    }
    return tunnel.build();
  }

  private static Ipv4Address host(Ipv4Prefix cidr, int number) {
    return Ipv4Address.of(cidr.bits() + number);
  }
}
