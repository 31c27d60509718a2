package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.FileProblem;
import io.github.bgpoveripsec.model.file.Position;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.report.Location;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and checks files one by one, and remembers the worst status. */
final class Inspection {
  private final RuleSet<Topology> rules;
  private final Choices.FailOn failOn;
  private final PrintWriter err;
  private final Progress progress;
  private int status = Status.FINE;

  Inspection(RuleSet<Topology> rules, Choices.FailOn failOn, PrintWriter err, Progress progress) {
    this.rules = rules;
    this.failOn = failOn;
    this.err = err;
    this.progress = progress;
  }

  /** The report on a file, or nothing but lines on standard error when it holds no topology. */
  Optional<NamedReport> of(Path file) {
    progress.says("reading " + file);
    ReadResult result = TopologyFile.read(file);
    Optional<NamedReport> report =
        result.match(read -> Optional.of(check(file, read)), refused -> refuse(file, refused));
    progress.pause();
    return report;
  }

  int status() {
    return status;
  }

  private NamedReport check(Path file, ReadResult.Read read) {
    progress.says("checking " + file);
    Report report = rules.check(read.topology());
    if (failOn.fails(report)) {
      worsen(Status.FINDINGS);
    }
    return new NamedReport(
        file.toString(), report, path -> Optional.of(location(read.positions().at(path))));
  }

  private Optional<NamedReport> refuse(Path file, ReadResult.Refused refused) {
    progress.pause();
    worsen(Status.UNUSABLE);
    for (FileProblem problem : refused.problems()) {
      err.println(
          file + (problem.position().isPresent() ? ":" : ": ") + Reasons.oneLine(problem.toLine()));
    }
    if (refused.omitted() > 0) {
      err.println(file + ": and " + refused.omitted() + " more problems");
    }
    return Optional.empty();
  }

  private void worsen(int other) {
    status = Math.max(status, other);
  }

  private static Location location(Position position) {
    return new Location(position.line(), position.column());
  }
}
