package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Derives the routing mode of a connection from what is written of it. */
final class EffectiveRoutingMode {
  private static final Set<Prefix> EVERYTHING = Set.of(Ipv4Prefix.ANY);

  private EffectiveRoutingMode() {}

  static Optional<RoutingMode> of(IpsecConnection connection) {
    SortedSet<Prefix> local = connection.localSubnets();
    SortedSet<Prefix> remote = connection.remoteSubnets();
    if (connection.routingMode().isPresent() || local.isEmpty() || remote.isEmpty()) {
      return connection.routingMode();
    }
    boolean everything = local.equals(EVERYTHING) && remote.equals(EVERYTHING);
    return Optional.of(everything ? RoutingMode.DESTINATION : RoutingMode.PROTECTED_DATA_FLOWS);
  }
}
