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
 * <p>They are followed from the table back to where the destination starts. Behind a table that has
 * the destination nobody is missing anything, so of such a table only the last hop is told, with
 * what led there. Behind one that has it not the search goes on, through everybody who could have
 * brought it: so whoever holds the destination, every way from there shows where it is stopped.
 */
final class Ways {
  private final Node table;
  private final Inquiry inquiry;
  private final boolean missing;

  /** Of those who may bring something to a table, whom no stop there has named yet. */
  private final Map<Visit, List<Node>> unnamed = new HashMap<>();

  private final Set<Step> accountedFor = new HashSet<>();

  private Ways(Node table, Inquiry inquiry) {
    this.table = table;
    this.inquiry = inquiry;
    this.missing = inquiry.arrivals(table).values().stream().noneMatch(Ways::anyAccepted);
  }

  /** From a table to the next. */
  private record Step(Node from, Node to) {}

  /**
   * To be at a table on a way.
   *
   * @param at the table
   * @param further whether to look behind those who may bring something there
   */
  private record Visit(Node at, boolean further) {}

  /** A visit for the sake of some who may bring something. */
  private record Stop(Visit visit, List<Node> senders) {}

  /** Tells what happened to the destination on its way to a table, causes before effects. */
  static void tell(Node table, Inquiry inquiry) {
    new Ways(table, inquiry).tell();
  }

  private void tell() {
    Deque<List<Stop>> farthestFirst = new ArrayDeque<>();
    List<Stop> stops = List.of(new Stop(new Visit(table, true), table.senders()));
    while (!stops.isEmpty()) {
      farthestFirst.push(stops);
      stops = behind(stops);
    }
    farthestFirst.forEach(equallyFar -> equallyFar.forEach(this::tell));
  }

  private List<Stop> behind(List<Stop> stops) {
    List<Stop> behind = new ArrayList<>();
    for (Stop stop : stops) {
      if (stop.visit().further()) {
        for (Node sender : stop.senders()) {
          before(new Step(sender, stop.visit().at())).ifPresent(behind::add);
        }
      }
    }
    return behind;
  }

  /** A way goes through no table twice: it does not turn round, nor pass the table asked for. */
  private Optional<Stop> before(Step step) {
    Node at = step.from();
    if (at.sendsItsOwn(inquiry.prefix())) {
      return Optional.empty();
    }
    Visit visit = new Visit(at, missing && causes(step).isEmpty());
    List<Node> named = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (Node sender : unnamed.getOrDefault(visit, at.senders())) {
      boolean turnsBack = sender == table || sender == step.to();
      (turnsBack || !leadsOn(sender, step) ? others : named).add(sender);
    }
    unnamed.put(visit, others);
    return named.isEmpty() ? Optional.empty() : Optional.of(new Stop(visit, named));
  }

  private boolean leadsOn(Node sender, Step step) {
    return step.from().joins(sender, step.to(), inquiry.prefix());
  }

  /** Those who brought what makes the step, or would have made it. */
  private List<Node> causes(Step step) {
    List<Node> causes = new ArrayList<>();
    if (!step.from().sendsItsOwn(inquiry.prefix())) {
      inquiry
          .arrivals(step.from())
          .forEach(
              (sender, arrivals) -> {
                if (anyAccepted(arrivals) && leadsOn(sender, step)) {
                  causes.add(sender);
                }
              });
    }
    return causes;
  }

  private void tell(Stop stop) {
    Node at = stop.visit().at();
    List<Arrival> arrivals = new ArrayList<>();
    for (Node sender : stop.senders()) {
      List<Arrival> brought =
          inquiry.arrivals(at, sender).stream()
              .filter(arrival -> at == table || !startsHere(arrival))
              .toList();
      if (!brought.isEmpty()) {
        accountFor(new Step(sender, at));
        arrivals.addAll(brought);
      }
    }
    inquiry.tell(arrivals);
  }

  private boolean startsHere(Arrival arrival) {
    return table.isHomeOf(arrival.source());
  }

  /** Tells how the sender came by what it sends, or does not send. */
  private void accountFor(Step step) {
    if (accountedFor.add(step)) {
      step.from().sourcesForOthers(inquiry.prefix()).forEach(inquiry::tell);
      List<Arrival> sent = inquiry.arrivals(step.to(), step.from());
      for (Node sender : causes(step)) {
        List<Arrival> brought =
            inquiry.arrivals(step.from(), sender).stream()
                .filter(arrival -> sent.stream().anyMatch(arrival::mayHaveBecome))
                .toList();
        if (!brought.isEmpty()) {
          accountFor(new Step(sender, step.from()));
          inquiry.tell(brought);
        }
      }
    }
  }

  private static boolean anyAccepted(List<Arrival> arrivals) {
    return arrivals.stream().anyMatch(Arrival::accepted);
  }
}
