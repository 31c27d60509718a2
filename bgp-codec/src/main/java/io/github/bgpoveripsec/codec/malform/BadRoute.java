package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;

/**
 * A route that is wrong.
 *
 * @param family its family
 * @param route its octets without path identifier
 */
record BadRoute(Family family, Octets route) {
  private static final Octets PATH_ID = Octets.parse("00000001");

  static BadRoute parse(Family family, String route) {
    return new BadRoute(family, Octets.parse(route));
  }

  /** The same octets in another family. */
  BadRoute of(Family other) {
    return new BadRoute(other, route);
  }

  /** The route as it lies in the session, behind a path identifier where agreed. */
  Octets octets(Session session) {
    return session.addPathReceive().contains(family) ? PATH_ID.concat(route) : route;
  }

  /** Whether the receiver would look at such a route at all. */
  boolean isAgreed(Session session) {
    return session.families().isEmpty() || session.families().contains(family);
  }
}
