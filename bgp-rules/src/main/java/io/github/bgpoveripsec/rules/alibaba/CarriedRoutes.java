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
 * What data centres advertise as their own to a VPN gateway over its dual-tunnel connections with
 * BGP enabled.
 *
 * <p>Mostly the destinations have nothing to do with each other, and to see that takes a sorted
 * list. Who carries which of them is worked out only where some overlap.
 *
 * @param carriers the connections with the data centres they lead to, connection by connection
 * @param destinations the destinations in order; those that come twice stand there twice
 * @param passedOn whether any of the data centres passes on what it learned as well
 */
record CarriedRoutes(List<Carrier> carriers, List<Prefix> destinations, boolean passedOn) {

  /** A connection, and a data centre that advertises something over it. */
  record Carrier(ConnectionId connection, DataCenter dataCenter) {}

  static CarriedRoutes of(Located<VpnGateway> gateway) {
    TopologyIndex index = gateway.enclosing(Topology.class).index();
    List<Carrier> carriers = new ArrayList<>();
    boolean passedOn = false;
    for (IpsecConnection connection : gateway.value().connections()) {
      if (connection.bgpEnabled() && connection.isDualTunnel()) {
        passedOn |= addCarriers(carriers, connection, index);
      }
    }
    return new CarriedRoutes(carriers, destinations(carriers), passedOn);
  }

  /** Adds who advertises anything, and tells whether anyone passes on what it learned. */
  private static boolean addCarriers(
      List<Carrier> carriers, IpsecConnection connection, TopologyIndex index) {
    Optional<DataCenter> last = Optional.empty();
    boolean passedOn = false;
    for (Tunnel tunnel : connection.tunnels()) {
      Optional<DataCenter> dataCenter = index.dataCenterOf(tunnel);
      if (dataCenter.isPresent() && !dataCenter.equals(last)) {
        passedOn |= dataCenter.get().readvertises();
        if (DataCenterRules.reaches(dataCenter.get())) {
          carriers.add(new Carrier(connection.id(), dataCenter.get()));
        }
      }
      last = dataCenter;
    }
    return passedOn;
  }

  private static List<Prefix> destinations(List<Carrier> carriers) {
    int most = 0;
    for (Carrier carrier : carriers) {
      most += carrier.dataCenter().advertises().size();
    }
    List<Prefix> destinations = new ArrayList<>(most);
    for (Carrier carrier : carriers) {
      DataCenterRules.forEachAccepted(carrier.dataCenter(), destinations::add);
    }
    destinations.sort(null);
    return destinations;
  }

  /** Whether more than one connection carries anything. */
  boolean overSeveralConnections() {
    // Those of one connection stand side by side.
    return carriers.size() > 1
        && !carriers.get(0).connection().equals(carriers.get(carriers.size() - 1).connection());
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
      DataCenterRules.forEachAccepted(
          carrier.dataCenter(),
          prefix ->
              found.computeIfAbsent(prefix, any -> new TreeSet<>()).add(carrier.connection()));
    }
    return found;
  }
}
