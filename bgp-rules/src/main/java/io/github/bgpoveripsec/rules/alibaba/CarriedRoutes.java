package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What data centres advertise to a VPN gateway over its dual-tunnel connections with BGP enabled.
 *
 * <p>Mostly the destinations have nothing to do with each other, and to see that takes a sorted
 * list. Who carries which of them is worked out only where some overlap.
 */
final class CarriedRoutes {
  private final List<Carrier> carriers = new ArrayList<>();
  private final List<Prefix> destinations = new ArrayList<>();
  private int connections;

  private CarriedRoutes() {}

  private record Carrier(ConnectionId connection, DataCenter dataCenter) {}

  static CarriedRoutes of(Located<VpnGateway> gateway) {
    CarriedRoutes routes = new CarriedRoutes();
    TopologyIndex index = gateway.enclosing(Topology.class).index();
    for (IpsecConnection connection : gateway.value().connections()) {
      if (connection.bgpEnabled() && connection.isDualTunnel()) {
        routes.add(connection, index);
      }
    }
    routes.destinations.sort(null);
    return routes;
  }

  private void add(IpsecConnection connection, TopologyIndex index) {
    int before = destinations.size();
    Optional<DataCenter> last = Optional.empty();
    for (Tunnel tunnel : connection.tunnels()) {
      Optional<DataCenter> dataCenter = index.dataCenterOf(tunnel);
      if (dataCenter.isPresent() && !dataCenter.equals(last)) {
        carriers.add(new Carrier(connection.id(), dataCenter.get()));
        addDestinations(dataCenter.get());
        last = dataCenter;
      }
    }
    connections += destinations.size() > before ? 1 : 0;
  }

  private void addDestinations(DataCenter dataCenter) {
    for (Prefix prefix : dataCenter.advertises()) {
      if (!DataCenterRules.isForbidden(prefix)) {
        destinations.add(prefix);
      }
    }
  }

  /** The number of connections that carry anything. */
  int connections() {
    return connections;
  }

  /** The number of destinations, those that come twice counted twice. */
  int size() {
    return destinations.size();
  }

  /**
   * Whether no two destinations have an address in common. In their order a prefix comes directly
   * before what it contains, so if any two overlap, some neighbours do.
   */
  boolean apart() {
    for (int i = 1; i < destinations.size(); i++) {
      if (destinations.get(i - 1).contains(destinations.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The connections that carry each destination. */
  SortedMap<Prefix, Set<ConnectionId>> byDestination() {
    SortedMap<Prefix, Set<ConnectionId>> found = new TreeMap<>();
    for (Carrier carrier : carriers) {
      for (Prefix prefix : carrier.dataCenter().advertises()) {
        if (!DataCenterRules.isForbidden(prefix)) {
          found.computeIfAbsent(prefix, any -> new TreeSet<>()).add(carrier.connection());
        }
      }
    }
    return found;
  }
}
