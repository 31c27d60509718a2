package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Optional;

/** A route that makes a hop, or would have made it but for the refusal. */
record Arrival(Offer offer, RouteSource source, Optional<Refusal> refusal) {

  static Arrival of(Offer offer, RouteSource source) {
    return new Arrival(offer, source, Optional.empty());
  }

  /** The same arrival, refused; an earlier refusal stands. */
  Arrival refused(Refusal later) {
    return refusal.isPresent() ? this : new Arrival(offer, source, Optional.of(later));
  }

  Arrival refusedIf(boolean applies, RefusalReason reason) {
    return applies ? refused(Refusal.of(reason)) : this;
  }

  boolean accepted() {
    return refusal.isEmpty();
  }

  /** The route at the next hop, within the cloud, where its AS path stays. */
  Arrival sentOn(Hop next) {
    return of(new Offer(prefix(), next, offer.asPath()), source);
  }

  /** Whether this, sent on by its receiver, may be the other; no AS path gets shorter by that. */
  boolean mayHaveBecome(Arrival other) {
    return accepted()
        && source.equals(other.source)
        && offer.asPath().length() <= other.offer.asPath().length();
  }

  Prefix prefix() {
    return offer.prefix();
  }

  RoutePath path() {
    return new RoutePath(source, offer.asPath(), Optional.of(offer.hop()));
  }
}
