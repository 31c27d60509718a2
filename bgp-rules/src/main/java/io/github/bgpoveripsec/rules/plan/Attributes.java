package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The properties of a resource as texts, each at its place in the topology file. */
final class Attributes {
  private final SortedMap<Path, String> texts = new TreeMap<>();

  private Attributes() {}

  /** The properties; none where there is no resource. */
  static SortedMap<Path, String> of(Path place, Optional<Object> resource) {
    Attributes attributes = new Attributes();
    resource.ifPresent(it -> attributes.add(place, it));
    return attributes.texts;
  }

  private void add(Path at, Object resource) {
    if (resource instanceof DataCenter it) {
      dataCenter(at, it);
    } else if (resource instanceof CustomerGateway it) {
      customerGateway(at, it);
    } else if (resource instanceof Vpc it) {
      vpc(at, it);
    } else if (resource instanceof VpnGateway it) {
      vpnGateway(at, it);
    } else if (resource instanceof TransitRouter it) {
      put(at, "edition", it.edition());
      put(at, "cen", it.cen());
    } else if (resource instanceof IpsecConnection it) {
      connection(at, it);
    } else if (resource instanceof Cen it) {
      cen(at, it);
    } else if (resource instanceof VirtualBorderRouter it) {
      virtualBorderRouter(at, it);
    } else if (resource instanceof Collection<?> routes) {
      staticRoutes(at, routes);
    }
  }

  private void dataCenter(Path at, DataCenter it) {
    put(at, "advertises", it.advertises());
    put(at, "expects", it.expects());
    put(at, "readvertises", it.readvertises());
  }

  private void customerGateway(Path at, CustomerGateway it) {
    put(at, "dataCenter", it.dataCenter());
    put(at, "ipAddress", it.ipAddress());
    put(at, "asn", it.asn());
    put(at, "bgpAuthKey", it.bgpAuthKey());
    put(at, "bgpIdentifier", it.bgpIdentifier());
  }

  private void vpc(Path at, Vpc it) {
    put(at, "region", it.region());
    put(at, "cidr", it.cidr());
    put(at, "secondaryCidrs", it.secondaryCidrs());
    it.vSwitches()
        .forEach(
            vSwitch ->
                put(
                    TopologyPaths.vSwitch(at, vSwitch.id()),
                    vSwitch.cidr() + vSwitch.zone().map(zone -> " in " + zone).orElse("")));
    it.systemRouteTable()
        .ifPresent(
            table -> {
              put(TopologyPaths.systemRouteTable(at), "id", table.id());
              put(TopologyPaths.systemRouteTable(at), routes(table));
            });
    it.customRouteTables()
        .forEach(table -> put(TopologyPaths.customRouteTable(at, table.id()), routes(table)));
    put(at, "expects", it.expects());
  }

  private static String routes(RouteTable table) {
    return table.routes().stream()
        .map(
            it ->
                it.destination()
                    + " "
                    + text(it.type())
                    + it.nextHop().map(hop -> " to " + hop).orElse(""))
        .collect(Collectors.joining(", ", "routes: ", ""));
  }

  private void vpnGateway(Path at, VpnGateway it) {
    put(at, "vpc", it.vpc());
    put(at, "region", it.region());
    put(at, "type", it.type());
    put(at, "publicIps", it.publicIps());
    put(at, "automaticRouteAdvertisement", it.automaticRouteAdvertisement());
    put(at, "bgpRouteQuota", it.bgpRouteQuota());
    put(at, "supportsBgp", it.supportsBgp());
  }

  private void connection(Path at, IpsecConnection it) {
    put(at, "bgp", it.bgpEnabled());
    put(at, "routingMode", it.routingMode());
    put(at, "localSubnets", it.localSubnets());
    put(at, "remoteSubnets", it.remoteSubnets());
    it.tunnels().forEach(tunnel -> tunnel(TopologyPaths.tunnel(at, tunnel.role()), tunnel));
  }

  private void tunnel(Path at, Tunnel it) {
    put(at, "role", it.role());
    put(at, "customerGateway", it.customerGateway());
    put(at, "localAsn", it.localAsn());
    put(at, "cidr", it.cidr());
    put(at, "localBgpIp", it.localBgpIp());
    put(at, "peerBgpIp", it.peerBgpIp());
    put(at, "remoteCaCertificate", it.remoteCaCertificate());
    it.ike().ifPresent(ike -> ike(at.field("ike"), ike));
    it.ipsec().ifPresent(ipsec -> ipsec(at.field("ipsec"), ipsec));
  }

  private void ike(Path at, IkeParameters it) {
    put(at, "configured");
    put(at, "version", it.version());
    put(at, "mode", it.mode());
    put(at, "encryption", it.encryption());
    put(at, "authentication", it.authentication());
    put(at, "dhGroup", it.dhGroup());
    put(at, "lifetime", it.lifetime());
    put(at, "localId", it.localId());
    put(at, "remoteId", it.remoteId());
    put(at, "preSharedKey", it.preSharedKey());
  }

  private void ipsec(Path at, IpsecParameters it) {
    put(at, "configured");
    put(at, "encryption", it.encryption());
    put(at, "authentication", it.authentication());
    put(at, "pfs", it.pfs());
    put(at, "lifetime", it.lifetime());
  }

  private void cen(Path at, Cen it) {
    put(at, "vpcs", it.vpcs());
    put(at, "vpnGateways", it.vpnGateways());
    put(at, "virtualBorderRouters", it.virtualBorderRouters());
    put(at, "overlappingRouting", it.overlappingRouting());
    put(at, "createdAt", it.createdAt());
  }

  private void virtualBorderRouter(Path at, VirtualBorderRouter it) {
    put(at, "dataCenter", it.dataCenter());
    put(at, "peerAsn", it.peerAsn());
    put(at, "localAsn", it.localAsn());
    put(at, "vpcs", it.vpcs());
    put(at, "vlan", it.vlan());
    put(at, "bgpPeers", it.bgpPeers());
  }

  private void staticRoutes(Path at, Collection<?> routes) {
    routes.forEach(
        it -> {
          StaticRoute route = (StaticRoute) it;
          texts.merge(
              at.key(route.destination().toString()),
              route.connection() + " (" + text(route.table()) + ")",
              (one, other) -> one + ", " + other);
        });
  }

  private void put(Path at, String field, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(it -> put(at.field(field), text(it)));
    } else if (value instanceof Collection<?> values) {
      put(at.field(field), values.stream().map(Attributes::text).collect(Collectors.joining(", ")));
    } else {
      put(at.field(field), text(value));
    }
  }

  /** A property with nothing in it is one that is not there. */
  private void put(Path place, String text) {
    if (!text.isEmpty()) {
      texts.put(place, text);
    }
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (value instanceof SecretProperties secret) {
      return secret.length() + " characters of " + secret.characters();
    } else if (value instanceof Lifetime lifetime) {
      return lifetime.seconds() + " s";
    } else if (value instanceof VbrBgpPeer peer) {
      return peer.peerIp()
          + peer.routeQuota().map(quota -> ", quota " + quota).orElse("")
          + peer.bfdHops().map(hops -> ", BFD hops " + hops).orElse("");
    }
    return value.equals("") ? "\"\"" : value.toString();
  }
}
