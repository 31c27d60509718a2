package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.policy.Ruling;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * How designs are judged.
 *
 * @param rules by which rules
 * @param report what these, and perhaps others, have to say about a design
 * @param decisions what was decided about designs
 */
record Judging(
    RuleSet<Topology> rules, Function<Trial<Topology>, Report> report, Decisions decisions) {
  Ruling<Topology> judge(Path file, Topology topology) {
    return decisions.judge(file, new Trial<>(rules, topology), report);
  }
}
