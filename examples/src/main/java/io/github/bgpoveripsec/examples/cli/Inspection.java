package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.Position;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.SourceMap;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.policy.Ruling;
import io.github.bgpoveripsec.rules.report.Location;
import io.github.bgpoveripsec.rules.report.Locator;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.report.html.Design;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and checks files one by one, and remembers the worst status. */
final class Inspection {
  private final Judging judging;
  private final Choices.FailOn failOn;
  private final Reading reading;
  private final Progress progress;
  private int status = Status.FINE;

  Inspection(Judging judging, Choices.FailOn failOn, Reading reading) {
    this.judging = judging;
    this.failOn = failOn;
    this.reading = reading;
    this.progress = reading.progress();
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
    Ruling<Topology> ruling = judging.judge(file, read.topology());
    if (failOn.fails(ruling.review())) {
      worsen(Status.FINDINGS);
    }
    return new Design(
        new NamedReport(file.toString(), ruling.review(), locator(read.positions())),
        ruling.subject(),
        AlibabaVpnGatewayRules.terms(judging.rules().editions()));
  }

  private void worsen(int other) {
    status = Math.max(status, other);
  }

  private Locator locator(SourceMap positions) {
    return judging
        .before()
        .map(it -> it.locator(positions))
        .orElse(path -> Optional.of(location(positions.at(path))));
  }

  static Location location(Position position) {
    return new Location(position.line(), position.column());
  }
}
