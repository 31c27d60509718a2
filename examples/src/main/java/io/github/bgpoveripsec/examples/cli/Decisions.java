package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Ruling;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was decided about designs in files beside them.
 *
 * @param overrides the decisions, and the file they stand in
 * @param baseline what is known already, and the file it stands in
 */
record Decisions(Optional<From<Overrides>> overrides, Optional<From<Baseline>> baseline) {
  /**
   * What was read from a file.
   *
   * @param file the file
   * @param value what it says
   */
  record From<T>(Path file, T value) {}

  /** Judges a design as was decided about it. */
  Ruling<Topology> judge(
      Path design, Trial<Topology> trial, Function<Trial<Topology>, Report> report) {
    Overrides its =
        overrides.map(it -> it.value().of(name(design, it.file()))).orElse(Overrides.none());
    Ruling<Topology> ruling = its.judge(trial, AlibabaVpnGatewayRules.parameters(), report);
    return baseline
        .map(
            it ->
                new Ruling<>(
                    ruling.subject(),
                    ruling.review().against(it.value().of(name(design, it.file())))))
        .orElse(ruling);
  }

  /** The name of a design in another file: the way to it from the folder of that file. */
  static String name(Path design, Path file) {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    Path target = design.toAbsolutePath().normalize();
    boolean reachable = Objects.equals(target.getRoot(), folder.getRoot());
    return (reachable ? folder.relativize(target) : target).toString().replace('\\', '/');
  }
}
