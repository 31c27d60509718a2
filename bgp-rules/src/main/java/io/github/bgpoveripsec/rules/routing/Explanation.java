package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happened to a prefix on its way to a table, and not to it.
 *
 * @param prefix the destination asked for
 * @param table the table asked for
 * @param events what happened, causes before effects; none where nobody speaks of the prefix
 */
public record Explanation(Prefix prefix, TableRef table, List<RouteEvent> events)
    implements Serializable {

  /**
   * Copies the events.
   *
   * @param prefix the destination asked for
   * @param table the table asked for
   * @param events what happened, causes before effects
   */
  public Explanation {
    events = List.copyOf(events);
  }

  /**
   * The event that settles the question: the last by which the prefix came into the table, or,
   * where there is none, the last refusal on its way.
   *
   * @return a {@link RouteEvent.Learned} or {@link RouteEvent.Originated} of the table exactly
   *     where the prefix stands there; otherwise a {@link RouteEvent.Refused}, or empty where the
   *     prefix never set out for the table
   */
  public Optional<RouteEvent> lastWord() {
    Optional<RouteEvent> arrival =
        last(
            event ->
                event.table().equals(table)
                    && (event instanceof RouteEvent.Learned
                        || event instanceof RouteEvent.Originated));
    return arrival.or(() -> last(event -> event instanceof RouteEvent.Refused));
  }

  /**
   * Everything that stopped the prefix somewhere.
   *
   * @return the refusals in the order of the events
   */
  public List<RouteEvent.Refused> refusals() {
    return events.stream()
        .filter(RouteEvent.Refused.class::isInstance)
        .map(RouteEvent.Refused.class::cast)
        .toList();
  }

  private Optional<RouteEvent> last(Predicate<RouteEvent> wanted) {
    return events.stream().filter(wanted).reduce((former, latter) -> latter);
  }
}
