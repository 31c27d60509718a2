package io.github.bgpoveripsec.rules.topology;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Derived;
import io.github.bgpoveripsec.rules.routing.Routing;

/** The routes of a topology, for rules that judge what comes of a design. */
public final class TopologyRouting {

  /** Worked out once for each run of a rule set, however many of its rules ask. */
  public static final Derived<Topology, Routing> ROUTING =
      Derived.from(Topology.class, Routing::converge);

  private TopologyRouting() {}
}
