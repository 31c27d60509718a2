package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionTerms;

/**
 * The routes of a topology that has a name.
 *
 * @param name what the topology is called, such as the name of the file it was read from
 * @param topology the topology
 * @param routing its routes
 */
public record NamedRouting(String name, Topology topology, Routing routing) {
  /**
   * Works out the routes of a topology, by the terms of the source page.
   *
   * @param name what the topology is called
   * @param topology the topology
   * @return both, with the routes
   */
  public static NamedRouting of(String name, Topology topology) {
    return of(name, topology, SessionTerms.ofThePage());
  }

  /**
   * Works out the routes of a topology.
   *
   * @param name what the topology is called
   * @param topology the topology
   * @param terms what keeps sessions down
   * @return both, with the routes
   */
  public static NamedRouting of(String name, Topology topology, SessionTerms terms) {
    return new NamedRouting(name, topology, Routing.converge(topology, terms));
  }
}
