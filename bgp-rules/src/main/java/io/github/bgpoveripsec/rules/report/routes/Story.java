package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.routing.Offer;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * What happened to a destination at each table, the tables in the order in which word of it reaches
 * them.
 *
 * <p>An explanation tells everything on the way to its table. Here every table is told of, so what
 * happened on the way stands at the tables where it happened, once.
 */
final class Story {
  private final Map<TableRef, List<RouteEvent>> chapters = new LinkedHashMap<>();
  private final List<TableRef> untouched = new ArrayList<>();

  private Story() {}

  static Story of(Prefix prefix, Routing routing) {
    Story story = new Story();
    Map<TableRef, List<RouteEvent>> events = new LinkedHashMap<>();
    routing
        .explanations(prefix)
        .forEach(
            explanation -> {
              TableRef table = explanation.table();
              List<RouteEvent> here =
                  explanation.events().stream()
                      .filter(event -> event.table().equals(table))
                      .toList();
              if (here.isEmpty()) {
                story.untouched.add(table);
              } else {
                events.put(table, here);
              }
            });
    Map<TableRef, Integer> distances = distances(events);
    events.keySet().stream()
        .sorted(
            Comparator.<TableRef>comparingInt(
                    table -> distances.getOrDefault(table, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(table -> story.chapters.put(table, events.getOrDefault(table, List.of())));
    return story;
  }

  /** The tables at which something happened. */
  Map<TableRef, List<RouteEvent>> chapters() {
    return chapters;
  }

  /** The tables at which nothing happened. */
  List<TableRef> untouched() {
    return untouched;
  }

  /** How many hops it takes from a table in which the destination starts. */
  private static Map<TableRef, Integer> distances(Map<TableRef, List<RouteEvent>> events) {
    Map<TableRef, List<TableRef>> neighbours = new HashMap<>();
    Map<TableRef, Integer> distances = new HashMap<>();
    Queue<TableRef> reached = new ArrayDeque<>();
    events.forEach(
        (table, here) -> {
          for (RouteEvent event : here) {
            Optional<Offer> offer = offer(event);
            offer.ifPresent(
                it ->
                    neighbours
                        .computeIfAbsent(it.hop().from(), any -> new ArrayList<>())
                        .add(table));
            if (offer.isEmpty() && distances.put(table, 0) == null) {
              reached.add(table);
            }
          }
        });
    for (TableRef at = reached.poll(); at != null; at = reached.poll()) {
      int next = distances.getOrDefault(at, 0) + 1;
      for (TableRef neighbour : neighbours.getOrDefault(at, List.of())) {
        if (distances.putIfAbsent(neighbour, next) == null) {
          reached.add(neighbour);
        }
      }
    }
    return distances;
  }

  /** What an event is about, unless it is the start of a route. */
  private static Optional<Offer> offer(RouteEvent event) {
    return event.match(
        new RouteEvent.Cases<>() {
          @Override
          public Optional<Offer> originated(RouteEvent.Originated originated) {
            return Optional.empty();
          }

          @Override
          public Optional<Offer> advertised(RouteEvent.Advertised advertised) {
            return Optional.of(advertised.offer());
          }

          @Override
          public Optional<Offer> learned(RouteEvent.Learned learned) {
            return Optional.of(learned.offer());
          }

          @Override
          public Optional<Offer> refused(RouteEvent.Refused refused) {
            return Optional.of(refused.offer());
          }
        });
  }
}
