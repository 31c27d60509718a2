package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.TunnelRole;

/**
 * A tunnel with a role that an earlier tunnel of its connection already plays.
 *
 * @param path the place of the tunnel, which both tunnels share, because a tunnel is named by its
 *     role
 * @param role the role
 */
public record DuplicateRole(Path path, TunnelRole role) implements IntegrityProblem {

  @Override
  public String message() {
    return "more than one tunnel with the role "
        + TopologyPaths.key(role)
        + "; expected one tunnel without a role, or one primary and one secondary";
  }

  /** The problem in one line. */
  @Override
  public String toString() {
    return path + ": " + message();
  }
}
