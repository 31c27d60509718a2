package io.github.bgpoveripsec.rules.topology;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Derived;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionTerms;

/** The routes of a topology, for rules that judge what comes of a design. */
public final class TopologyRouting {

  /**
   * By the terms of the source page; worked out once for each run of a rule set, however many of
   * its rules ask.
   */
  public static final Derived<Topology, Routing> ROUTING = by(SessionTerms.ofThePage());

  /** By the terms of the page and of later sources; likewise worked out once. */
  public static final Derived<Topology, Routing> LATER_ROUTING =
      by(SessionTerms.withLaterSources());

  private TopologyRouting() {}

  private static Derived<Topology, Routing> by(SessionTerms terms) {
    return Derived.from(Topology.class, topology -> Routing.converge(topology, terms));
  }
}
