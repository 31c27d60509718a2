package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.report.NamedReport;

/**
 * A topology together with what the rules had to say about it.
 *
 * @param report the report on the topology
 * @param topology the topology
 */
public record Design(NamedReport report, Topology topology) {}
