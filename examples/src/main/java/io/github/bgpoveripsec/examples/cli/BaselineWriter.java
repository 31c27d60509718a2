package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.file.BaselineFile;
import io.github.bgpoveripsec.rules.report.html.Design;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Writes the findings of designs as a baseline. */
final class BaselineWriter {
  private final Path target;
  private final Terminal terminal;

  BaselineWriter(Path target, Terminal terminal) {
    this.target = target;
    this.terminal = terminal;
  }

  /** The exit status; nothing is written, and so nothing forgotten, when a design is missing. */
  int write(Iterator<Design> designs, Inspection inspection) {
    Baseline baseline = Baseline.none();
    while (designs.hasNext()) {
      Design design = designs.next();
      String name = Decisions.name(Path.of(design.report().name()), target);
      baseline = baseline.plus(name, design.report().review().findings());
    }
    if (inspection.status() == Status.UNUSABLE) {
      return Status.UNUSABLE;
    }
    FileFormat format = FileFormat.ofName(target.toString()).orElse(FileFormat.YAML);
    String text = BaselineFile.format(Catalogues.ids()).write(baseline, format);
    try (Output output = Output.to(Optional.of(target), terminal)) {
      output.accept(text);
    }
    return Status.FINE;
  }
}
