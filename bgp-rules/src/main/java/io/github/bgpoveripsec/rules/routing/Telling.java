package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Events in the order in which they are told, each once. */
final class Telling {
  private final Set<RouteEvent> events = new LinkedHashSet<>();

  List<RouteEvent> events() {
    return List.copyOf(events);
  }

  void tell(Prefix prefix, List<RouteSource> sources) {
    sources.forEach(source -> events.add(new RouteEvent.Originated(prefix, source)));
  }

  /** Tells of arrivals, the refused ones first, so that the last word is what was learned. */
  void tell(List<Arrival> arrivals) {
    arrivals.stream().filter(arrival -> !arrival.accepted()).forEach(this::tell);
    arrivals.stream().filter(Arrival::accepted).forEach(this::tell);
  }

  private void tell(Arrival arrival) {
    Optional<Refusal> refusal = arrival.refusal();
    if (refusal.map(Telling::sent).orElse(true)) {
      events.add(new RouteEvent.Advertised(arrival.offer()));
    }
    events.add(
        refusal
            .<RouteEvent>map(why -> new RouteEvent.Refused(arrival.offer(), why))
            .orElseGet(() -> new RouteEvent.Learned(arrival.offer())));
  }

  private static boolean sent(Refusal refusal) {
    return refusal.reason().refusedBy() == RefusalReason.Side.RECEIVER;
  }
}
