package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.Position;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.report.Location;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.report.html.Design;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads and checks files one by one, and remembers the worst status. */
final class Inspection {
  private final Function<Topology, Report> judge;
  private final Choices.FailOn failOn;
  private final Reading reading;
  private final Progress progress;
  private int status = Status.FINE;

  Inspection(
      Function<Topology, Report> judge, Choices.FailOn failOn, Reading reading, Progress progress) {
    this.judge = judge;
    this.failOn = failOn;
    this.reading = reading;
    this.progress = progress;
  }

  /** The report on a file, or nothing but lines on standard error when it holds no topology. */
  Optional<Design> of(Path file) {
    Optional<Design> report = reading.of(file).map(read -> check(file, read));
    if (report.isEmpty()) {
      worsen(Status.UNUSABLE);
    }
    progress.pause();
    return report;
  }

  int status() {
    return status;
  }

  private Design check(Path file, ReadResult.Read read) {
    progress.says("checking " + file);
    Report report = judge.apply(read.topology());
    if (failOn.fails(report)) {
      worsen(Status.FINDINGS);
    }
    return new Design(
        new NamedReport(
            file.toString(), report, path -> Optional.of(location(read.positions().at(path)))),
        read.topology());
  }

  private void worsen(int other) {
    status = Math.max(status, other);
  }

  private static Location location(Position position) {
    return new Location(position.line(), position.column());
  }
}
