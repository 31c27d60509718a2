package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;

/** Something that happened to a route. */
public sealed interface RouteEvent extends Serializable {

  /**
   * The destination of the route.
   *
   * @return the prefix
   */
  Prefix prefix();

  /**
   * The table at which it happened.
   *
   * @return where the route started, or where the hop leads
   */
  TableRef table();

  /**
   * A route started.
   *
   * @param prefix the destination
   * @param source where and how
   */
  record Originated(Prefix prefix, RouteSource source) implements RouteEvent {
    @Override
    public TableRef table() {
      return source.table();
    }
  }

  /**
   * A route was sent on.
   *
   * @param offer the route and its hop
   */
  record Advertised(Offer offer) implements RouteEvent {
    @Override
    public Prefix prefix() {
      return offer.prefix();
    }

    @Override
    public TableRef table() {
      return offer.hop().to();
    }
  }

  /**
   * A route that was sent on has reached a table.
   *
   * @param offer the route and its hop
   */
  record Learned(Offer offer) implements RouteEvent {
    @Override
    public Prefix prefix() {
      return offer.prefix();
    }

    @Override
    public TableRef table() {
      return offer.hop().to();
    }
  }

  /**
   * A route got no further: it was not sent, or it was sent and not accepted.
   *
   * @param offer the route and the hop it did not make
   * @param refusal why
   */
  record Refused(Offer offer, Refusal refusal) implements RouteEvent {
    @Override
    public Prefix prefix() {
      return offer.prefix();
    }

    @Override
    public TableRef table() {
      return offer.hop().to();
    }
  }

  /**
   * Looks at the event by its kind.
   *
   * @param <R> what comes out
   * @param cases what to do with each kind
   * @return what the case that applies returns
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Originated event) {
      return cases.originated(event);
    }
    if (this instanceof Advertised event) {
      return cases.advertised(event);
    }
    return this instanceof Learned event ? cases.learned(event) : cases.refused((Refused) this);
  }

  /**
   * What to do with each kind of event.
   *
   * @param <R> what comes out
   */
  interface Cases<R> {
    /**
     * A route started.
     *
     * @param event the event
     * @return what comes out
     */
    R originated(Originated event);

    /**
     * A route was sent on.
     *
     * @param event the event
     * @return what comes out
     */
    R advertised(Advertised event);

    /**
     * A route reached a table.
     *
     * @param event the event
     * @return what comes out
     */
    R learned(Learned event);

    /**
     * A route got no further.
     *
     * @param event the event
     * @return what comes out
     */
    R refused(Refused event);
  }
}
