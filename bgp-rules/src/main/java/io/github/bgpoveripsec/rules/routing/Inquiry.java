package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question about one destination: what was told of it so far, and what need not be found out
 * twice. Used by one thread, once.
 */
final class Inquiry {
  private final Prefix prefix;
  private final Set<RouteEvent> events = new LinkedHashSet<>();
  private final Map<DataCenterNode, Optional<Feed>> feeds = new HashMap<>();
  private final Map<CenNode, List<CenNode.Share>> shares = new HashMap<>();
  private final Map<Node, Map<Node, List<Arrival>>> arrivals = new HashMap<>();

  Inquiry(Prefix prefix) {
    this.prefix = prefix;
  }

  Prefix prefix() {
    return prefix;
  }

  List<RouteEvent> events() {
    return List.copyOf(events);
  }

  void tell(RouteSource source) {
    events.add(new RouteEvent.Originated(prefix, source));
  }

  /** Tells of arrivals, the refused ones first, so that the last word is what was learned. */
  void tell(List<Arrival> arrivals) {
    arrivals.stream().filter(arrival -> !arrival.accepted()).forEach(this::tell);
    arrivals.stream().filter(Arrival::accepted).forEach(this::tell);
  }

  private void tell(Arrival arrival) {
    Optional<Refusal> refusal = arrival.refusal();
    if (refusal.map(Inquiry::sent).orElse(true)) {
      events.add(new RouteEvent.Advertised(arrival.offer()));
    }
    events.add(
        refusal
            .<RouteEvent>map(why -> new RouteEvent.Refused(arrival.offer(), why))
            .orElseGet(() -> new RouteEvent.Learned(arrival.offer())));
  }

  /** From where a data centre learned the destination. */
  Optional<Feed> feed(DataCenterNode dataCenter) {
    return feeds.computeIfAbsent(dataCenter, node -> node.feed(prefix));
  }

  /** What the members bring into a CEN instance of the destination. */
  List<CenNode.Share> shares(CenNode cen) {
    return shares.computeIfAbsent(cen, node -> node.shares(prefix));
  }

  /** All that reaches a table of the destination or is stopped right before it, by its senders. */
  Map<Node, List<Arrival>> arrivals(Node table) {
    Map<Node, List<Arrival>> known = arrivals.get(table);
    if (known == null) { // not computeIfAbsent: one table may ask for another
      known = table.arrivalsBySender(this);
      arrivals.put(table, known);
    }
    return known;
  }

  /** The same of one sender. */
  List<Arrival> arrivals(Node table, Node sender) {
    return arrivals(table).getOrDefault(sender, List.of());
  }

  private static boolean sent(Refusal refusal) {
    return refusal.reason().refusedBy() == RefusalReason.Side.RECEIVER;
  }
}
