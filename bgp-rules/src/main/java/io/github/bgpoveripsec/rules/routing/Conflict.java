package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;

/**
 * A destination that several dual-tunnel connections of a VPN gateway carry, so that none of these
 * routes takes effect.
 *
 * @param prefix the destination
 * @param connections the ids of the connections, two or more, in order
 */
public record Conflict(Prefix prefix, List<ConnectionId> connections) implements Serializable {
  /**
   * Copies the ids.
   *
   * @param prefix the destination
   * @param connections the ids of the connections
   */
  public Conflict {
    connections = List.copyOf(connections);
  }
}
