package io.github.bgpoveripsec.rules.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All ways by which a destination comes to a table, or would come but for what stops it.
 *
 * <p>They are followed from the table back to where the destination starts. Of a table that has the
 * destination only how it came by it is told: nobody behind it is missing anything. Behind one that
 * has it not the search goes on, through everybody who could have brought it: so whoever holds the
 * destination, every way from there shows where it is stopped.
 */
final class Ways {
  private final Node table;
  private final Inquiry inquiry;
  private final Telling telling = new Telling();

  /** Of those who may bring something to a table, whom no stop there has named yet. */
  private final Map<Node, List<Node>> unnamed = new HashMap<>();

  private final Set<Step> accountedFor = new HashSet<>();

  private Ways(Node table, Inquiry inquiry) {
    this.table = table;
    this.inquiry = inquiry;
  }

  /** From a table to the next. */
  private record Step(Node from, Node to) {}

  /** A table on a way, and some of those who may bring something there. */
  private record Stop(Node at, List<Node> senders) {}

  /** What happened to a destination on its way to a table, causes before effects. */
  static List<RouteEvent> events(Node table, Inquiry inquiry) {
    return new Ways(table, inquiry).events();
  }

  private List<RouteEvent> events() {
    telling.tell(inquiry.prefix(), table.sources(inquiry.prefix()));
    if (inquiry.isAboutAnything()) {
      stops().forEach(this::tell);
    }
    return telling.events();
  }

  /** The table, and those where the destination is missing behind it; the farthest first. */
  private List<Stop> stops() {
    Deque<List<Stop>> farthestFirst = new ArrayDeque<>();
    Stop last = new Stop(table, table.senders());
    farthestFirst.push(List.of(last));
    if (inquiry.arrivals(table).values().stream().noneMatch(Ways::anyAccepted)) {
      for (List<Stop> behind = behind(last); !behind.isEmpty(); behind = behind(behind)) {
        farthestFirst.push(behind);
      }
    }
    return farthestFirst.stream().flatMap(List::stream).toList();
  }

  private List<Stop> behind(List<Stop> stops) {
    return stops.stream().flatMap(stop -> behind(stop).stream()).toList();
  }

  private List<Stop> behind(Stop stop) {
    return stop.senders().stream()
        .flatMap(sender -> before(new Step(sender, stop.at())).stream())
        .toList();
  }

  /** A way goes through no table twice: it does not turn round, nor pass the table asked for. */
  private Optional<Stop> before(Step step) {
    Node at = step.from();
    if (at.sendsItsOwn(inquiry.prefix()) || !causes(step).isEmpty()) {
      return Optional.empty();
    }
    List<Node> named = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (Node sender : unnamed.computeIfAbsent(at, Node::senders)) {
      boolean turnsBack = sender == table || sender == step.to();
      (turnsBack || !leadsOn(sender, step) ? others : named).add(sender);
    }
    unnamed.put(at, others);
    return named.isEmpty() ? Optional.empty() : Optional.of(new Stop(at, named));
  }

  private boolean leadsOn(Node sender, Step step) {
    return step.from().joins(sender, step.to(), inquiry.prefix());
  }

  /** Those who brought what makes the step, or would have made it. */
  private List<Node> causes(Step step) {
    return inquiry.arrivals(step.from()).entrySet().stream()
        .filter(bySender -> anyAccepted(bySender.getValue()))
        .map(Map.Entry::getKey)
        .filter(sender -> leadsOn(sender, step))
        .toList();
  }

  private void tell(Stop stop) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Node sender : stop.senders()) {
      List<Arrival> brought =
          inquiry.arrivals(stop.at(), sender).stream()
              .filter(arrival -> stop.at() == table || !startsHere(arrival))
              .toList();
      if (!brought.isEmpty()) {
        accountFor(new Step(sender, stop.at()));
        arrivals.addAll(brought);
      }
    }
    telling.tell(arrivals);
  }

  private boolean startsHere(Arrival arrival) {
    return table.isHomeOf(arrival.source());
  }

  /** Tells how the sender came by what it sends, or does not send. */
  private void accountFor(Step step) {
    if (accountedFor.add(step)) {
      telling.tell(inquiry.prefix(), step.from().sourcesForOthers(inquiry.prefix()));
      List<Arrival> sent = inquiry.arrivals(step.to(), step.from());
      for (Node sender : causes(step)) {
        List<Arrival> brought =
            inquiry.arrivals(step.from(), sender).stream()
                .filter(arrival -> sent.stream().anyMatch(arrival::mayHaveBecome))
                .toList();
        if (!brought.isEmpty()) {
          accountFor(new Step(sender, step.from()));
          telling.tell(brought);
        }
      }
    }
  }

  private static boolean anyAccepted(List<Arrival> arrivals) {
    return arrivals.stream().anyMatch(Arrival::accepted);
  }
}
