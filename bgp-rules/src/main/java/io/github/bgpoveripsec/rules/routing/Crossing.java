package io.github.bgpoveripsec.rules.routing;

/** What a session brings to its VPN gateway of one destination. */
record Crossing(Session session, Arrival arrival) {
  Crossing refused(Refusal refusal) {
    return new Crossing(session, arrival.refused(refusal));
  }
}
