package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.routing.Hop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes together what happens alike over several tunnels of one connection. */
final class Via {
  private Via() {}

  /**
   * Things with the same key in one list, in the order in which they first occur.
   *
   * @param key what makes two things alike
   */
  static <T> List<List<T>> alike(List<T> things, Function<T, Object> key) {
    Map<Object, List<T>> groups = new LinkedHashMap<>();
    things.forEach(
        thing -> groups.computeIfAbsent(key.apply(thing), any -> new ArrayList<>()).add(thing));
    return List.copyOf(groups.values());
  }

  /** What a hop is without its tunnel. */
  static Object apartFromTunnel(Hop hop) {
    return List.of(hop.from(), hop.to(), hop.session().map(session -> session.connection()));
  }

  /** The near end of hops that differ in their tunnels only, and the connection with these. */
  static String from(List<Hop> hops) {
    return RoutePhrases.name(hops.get(0).from()) + over(hops);
  }

  /** The connections that hops cross, each with its tunnel where it is not all of them. */
  static String over(List<Hop> hops) {
    Map<ConnectionId, Set<TunnelRole>> connections = new LinkedHashMap<>();
    for (Hop hop : hops) {
      hop.session()
          .ifPresent(
              session ->
                  connections
                      .computeIfAbsent(
                          session.connection(), any -> EnumSet.noneOf(TunnelRole.class))
                      .add(session.tunnel()));
    }
    return connections.isEmpty()
        ? ""
        : connections.entrySet().stream()
            .map(entry -> entry.getKey().value() + only(entry.getValue()))
            .collect(Collectors.joining(", ", " over ", ""));
  }

  private static String only(Set<TunnelRole> tunnels) {
    return tunnels.size() > 1 || tunnels.contains(TunnelRole.SINGLE)
        ? ""
        : tunnels.stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
