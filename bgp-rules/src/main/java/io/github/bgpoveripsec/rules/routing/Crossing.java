package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Optional;

/** What a session brings to its VPN gateway of one destination. */
record Crossing(Session session, Arrival arrival) {

  /**
   * What the data centre offers over the session, refused where something is wrong with it alone;
   * empty where the data centre has nothing to offer, or learned it over this very session.
   */
  static Optional<Crossing> over(Session session, Prefix prefix) {
    return session.dataCenter().flatMap(dataCenter -> from(dataCenter, session, prefix));
  }

  private static Optional<Crossing> from(
      DataCenterNode dataCenter, Session session, Prefix prefix) {
    boolean own = dataCenter.own().contains(prefix);
    Optional<Feed> feed = own ? Optional.empty() : dataCenter.passed().feed(prefix);
    boolean sameSession = feed.flatMap(Feed::session).filter(session::equals).isPresent();
    if ((!own && feed.isEmpty()) || sameSession) {
      return Optional.empty();
    }
    Hop hop = dataCenter.hop(session.gateway(), session);
    RouteSource source =
        feed.map(from -> from.vpc().systemSource(prefix)).orElse(dataCenter.source());
    Optional<Refusal> refusal =
        session
            .down()
            .or(() -> Screening.ofDestination(prefix))
            .or(() -> Screening.ofPath(session, feed));
    Offer offer = new Offer(prefix, hop, session.pathOf(feed));
    return Optional.of(new Crossing(session, new Arrival(offer, source, refusal)));
  }

  Crossing refused(Refusal refusal) {
    return new Crossing(session, arrival.refused(refusal));
  }
}
