package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One question about one destination: what need not be found out twice. Used by one thread. */
final class Inquiry {
  private final Prefix prefix;
  private final Network network;
  private final Map<DataCenterNode, List<Feed>> feeds = new HashMap<>();
  private final Map<CenNode, List<CenNode.Share>> shares = new HashMap<>();
  private final Map<Node, Map<Node, List<Arrival>>> arrivals = new HashMap<>();

  Inquiry(Prefix prefix, Network network) {
    this.prefix = prefix;
    this.network = network;
  }

  Prefix prefix() {
    return prefix;
  }

  /** Whether anybody holds the destination at all. */
  boolean isAboutAnything() {
    return network.held().contains(prefix);
  }

  /** From where a data centre learned the destination, the best first. */
  List<Feed> feeds(DataCenterNode dataCenter) {
    return feeds.computeIfAbsent(dataCenter, node -> node.feedsOf(prefix));
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
}
