package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.policy.Ruling;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * How designs are judged.
 *
 * @param rules by which rules
 * @param before what they are compared with, if anything
 * @param decisions what was decided about designs
 */
record Judging(RuleSet<Topology> rules, Optional<Former> before, Decisions decisions) {
  Ruling<Topology> judge(Path file, Topology topology) {
    Function<Trial<Topology>, Report> report =
        before.<Function<Trial<Topology>, Report>>map(it -> it::report).orElse(Trial::report);
    return decisions.judge(file, new Trial<>(rules, topology), report);
  }
}
