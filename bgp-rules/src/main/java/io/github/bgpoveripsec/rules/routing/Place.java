package io.github.bgpoveripsec.rules.routing;

import java.util.Set;

/**
 * By which connections a VPN gateway is joined to a data centre.
 *
 * <p>Gateways that are joined to the same data centres in the same way have equal places, and are
 * served together.
 *
 * @param dataCenter the data centre
 * @param dualTunnel a dual-tunnel connection by its number at the gateway; or {@link #NONE}
 * @param another another one, of which it does not matter which; or {@link #NONE}
 * @param singleTunnel whether there is a single-tunnel connection
 */
record Place(DataCenterNode dataCenter, int dualTunnel, int another, boolean singleTunnel) {

  /** No connection: they are numbered from 1 on. */
  static final int NONE = 0;

  /** The place of a session that carries routes, in the connection of a number. */
  static Place of(Session session, int connection) {
    DataCenterNode dataCenter = session.dataCenter().orElseThrow();
    return session.dualTunnel()
        ? new Place(dataCenter, connection, NONE, false)
        : new Place(dataCenter, NONE, NONE, true);
  }

  /** This place with the connection of a later session to the same data centre. */
  Place and(Place later) {
    if (later.singleTunnel) {
      return singleTunnel ? this : new Place(dataCenter, dualTunnel, another, true);
    }
    if (dualTunnel == NONE) {
      return new Place(dataCenter, later.dualTunnel, NONE, singleTunnel);
    }
    return another != NONE || dualTunnel == later.dualTunnel
        ? this
        : new Place(dataCenter, dualTunnel, later.dualTunnel, singleTunnel);
  }

  /** Whether there is a dual-tunnel connection. */
  boolean hasDualTunnel() {
    return dualTunnel != NONE;
  }

  /** Whether what the data centre brings comes over two dual-tunnel connections. */
  boolean conflictsWithItself() {
    return another != NONE;
  }

  /** Whether anything the data centre brings may be taken. */
  boolean mayBring() {
    return singleTunnel || !conflictsWithItself();
  }

  /** Whether the data centre passes on anything of what it learned. */
  boolean passesOn() {
    return dataCenter.passed().prefixes().size() > 0;
  }

  /** Puts the numbers of the dual-tunnel connections, two at most, among those of other places. */
  void addTo(Set<Integer> connections) {
    if (dualTunnel != NONE) {
      connections.add(dualTunnel);
    }
    if (another != NONE) {
      connections.add(another);
    }
  }
}
