package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.Grid;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalReason;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import java.util.List;

/** Writes refusals, those together that differ in nothing but the tunnel or the destination. */
final class RefusalRows {
  private RefusalRows() {}

  static void write(List<RouteEvent.Refused> refusals, Sheet page) {
    if (refusals.isEmpty()) {
      return;
    }
    Grid grid = new Grid("", "Refused", "Why");
    List<List<RouteEvent.Refused>> byPrefix =
        Via.alike(refusals, refused -> List.of(refused.prefix(), summed(refused)));
    for (List<List<RouteEvent.Refused>> alike :
        Via.alike(byPrefix, group -> List.of(summed(group.get(0)), hops(group)))) {
      List<Prefix> prefixes = alike.stream().map(group -> group.get(0).prefix()).toList();
      grid.stacked(
          Ink.WARNING,
          "x",
          Named.prefixes(prefixes),
          isDown(alike.get(0).get(0)) ? ofDown(alike.get(0)) : sentence(alike.get(0)));
    }
    page.grid(grid);
  }

  /** What is told of a refusal: why a session is down is told once, where the sessions are. */
  private static Object summed(RouteEvent.Refused refused) {
    return isDown(refused)
        ? List.of(refused.offer().hop().from(), refused.refusal().reason())
        : List.of(Via.apartFromTunnel(refused.offer().hop()), refused.refusal());
  }

  private static boolean isDown(RouteEvent.Refused refused) {
    return refused.refusal().reason() == RefusalReason.SESSION_DOWN;
  }

  private static String ofDown(List<RouteEvent.Refused> alike) {
    return "not sent by "
        + Via.from(hops(alike))
        + ": no BGP session comes up there; the faults stand above";
  }

  /** What a refusal is without its tunnel. */
  static Object apartFromTunnel(RouteEvent.Refused refused) {
    return List.of(
        Via.apartFromTunnel(refused.offer().hop()), refused.offer().asPath(), refused.refusal());
  }

  /** One refusal, over however many tunnels, seen from the table it is about. */
  static String sentence(List<RouteEvent.Refused> alike) {
    return (sent(alike) ? "not accepted from " : "not sent by ")
        + Via.from(hops(alike))
        + ": "
        + reason(alike);
  }

  /** The same seen from afar. */
  static String sentenceWithBothEnds(List<RouteEvent.Refused> alike) {
    Hop hop = alike.get(0).offer().hop();
    String to = RoutePhrases.name(hop.to());
    return (sent(alike)
            ? to + " does not accept it from " + Via.from(hops(alike))
            : RoutePhrases.name(hop.from()) + " does not send it to " + to + Via.over(hops(alike)))
        + ": "
        + reason(alike);
  }

  /** Why, and where that is written. */
  static String reason(List<RouteEvent.Refused> alike) {
    Refusal refusal = alike.get(0).refusal();
    return RoutePhrases.of(refusal) + ". " + RoutePhrases.of(refusal.clauses());
  }

  /** Whether the routes were sent, and only then refused. */
  static boolean sent(List<RouteEvent.Refused> alike) {
    return alike.get(0).refusal().reason().refusedBy() == RefusalReason.Side.RECEIVER;
  }

  private static List<Hop> hops(List<RouteEvent.Refused> alike) {
    return alike.stream().map(refused -> refused.offer().hop()).toList();
  }
}
