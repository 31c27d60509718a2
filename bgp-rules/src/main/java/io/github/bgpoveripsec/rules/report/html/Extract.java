package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The part of a topology that is drawn: all of it where that can be read, else the gateways with
 * findings, those with most of them first.
 */
final class Extract {
  private static final int MOST_GATEWAYS = 24;
  private static final int MOST_CONNECTIONS = 8;
  private static final int MOST_BOXES = 160;

  private final Map<ConnectionOwner, List<IpsecConnection>> owners = new LinkedHashMap<>();
  private final boolean whole;
  private int omittedConnections;
  private int omittedGateways;

  /**
   * Chooses what is drawn.
   *
   * @param findings the number of findings at and within a place
   */
  Extract(Topology topology, ToLongFunction<Path> findings) {
    List<ConnectionOwner> all = topology.connectionOwners().toList();
    whole = all.size() <= MOST_GATEWAYS && boxes(topology) <= MOST_BOXES;
    if (whole) {
      all.forEach(owner -> owners.put(owner, ConnectionOwner.connectionsOf(owner)));
      return;
    }
    Comparator<ConnectionOwner> worstFirst =
        Comparator.comparingLong(owner -> -findings.applyAsLong(TopologyPaths.owner(owner)));
    List<ConnectionOwner> chosen = all.stream().sorted(worstFirst).limit(MOST_GATEWAYS).toList();
    all.stream().filter(chosen::contains).forEach(owner -> add(owner, findings));
    omittedGateways = all.size() - chosen.size();
  }

  private void add(ConnectionOwner owner, ToLongFunction<Path> findings) {
    Path path = TopologyPaths.owner(owner);
    Comparator<IpsecConnection> worstFirst =
        Comparator.comparingLong(
            it -> -findings.applyAsLong(TopologyPaths.connection(path, it.id())));
    List<IpsecConnection> all = ConnectionOwner.connectionsOf(owner);
    List<IpsecConnection> chosen = all.stream().sorted(worstFirst).limit(MOST_CONNECTIONS).toList();
    owners.put(owner, all.stream().filter(chosen::contains).toList());
    omittedConnections += all.size() - chosen.size();
  }

  /** Whether nothing is left out. */
  boolean isWhole() {
    return whole;
  }

  /** The VPN gateways and transit routers, each with its connections. */
  Map<ConnectionOwner, List<IpsecConnection>> owners() {
    return owners;
  }

  Drawing.Omitted omitted() {
    return new Drawing.Omitted(omittedGateways, omittedConnections);
  }

  private static long boxes(Topology topology) {
    return topology.dataCenters().size()
        + topology.customerGateways().size()
        + topology.vpcs().size()
        + topology.cens().size()
        + topology.virtualBorderRouters().size()
        + topology
            .connectionOwners()
            .mapToLong(owner -> 1 + ConnectionOwner.connectionsOf(owner).size())
            .sum();
  }
}
