package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.routing.SessionTerms;

/**
 * A topology together with what the rules had to say about it.
 *
 * @param report the report on the topology
 * @param topology the topology
 * @param terms what keeps sessions down in the routes that are shown
 */
public record Design(NamedReport report, Topology topology, SessionTerms terms) {
  /**
   * A topology with the routes that the source page lets it have.
   *
   * @param report the report on the topology
   * @param topology the topology
   */
  public Design(NamedReport report, Topology topology) {
    this(report, topology, SessionTerms.ofThePage());
  }
}
