package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.SourceMap;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.report.Locator;
import java.util.Optional;

/**
 * The design as it is now, which another one is to take the place of.
 *
 * @param file the name of its file
 * @param read what the file holds
 * @param changes the rules about changes
 */
record Former(String file, ReadResult.Read read, RuleSet<Transition<Topology>> changes) {
  /** Judges a design by itself and as the next one after this one. */
  Report report(Trial<Topology> trial) {
    return trial.report().plus(changes.check(new Transition<>(read.topology(), trial.subject())));
  }

  /** Knows where places are written down: in the next design, or here if they went with it. */
  Locator locator(SourceMap next) {
    SourceMap now = read.positions();
    return place -> {
      Path element = element(place);
      return Optional.of(
          !next.has(element) && now.has(element)
              ? Inspection.location(now.at(place)).in(file)
              : Inspection.location(next.at(place)));
    };
  }

  /** The innermost element of a list at or around a place: it stays or goes as a whole. */
  private static Path element(Path place) {
    Path element = place;
    while (element.last().filter(Step.Field.class::isInstance).isPresent()) {
      element = element.parent().orElseThrow();
    }
    return element;
  }
}
