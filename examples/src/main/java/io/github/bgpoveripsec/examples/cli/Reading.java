package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.FileProblem;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.file.TopologyFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files, and says on standard error what is wrong with those that cannot be read. */
final class Reading {
  private final PrintWriter err;
  private final Progress progress;

  Reading(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** What a file holds, or nothing but a line on standard error for each problem. */
  Optional<ReadResult.Read> of(Path file) {
    progress.says("reading " + file);
    return TopologyFile.read(file).match(Optional::of, refused -> refuse(file, refused));
  }

  /** What a file of another format says, or nothing but a line for each problem. */
  <T> Optional<T> of(Path file, StructuredFile<T> format) {
    progress.says("reading " + file);
    return format.read(file).match(Optional::of, refused -> refuse(file, refused));
  }

  Progress progress() {
    return progress;
  }

  private <T> Optional<T> refuse(Path file, ReadResult.Refused refused) {
    progress.pause();
    String name = Reasons.oneLine(file.toString());
    for (FileProblem problem : refused.problems()) {
      err.println(
          name + (problem.position().isPresent() ? ":" : ": ") + Reasons.oneLine(problem.toLine()));
    }
    if (refused.omitted() > 0) {
      err.println(name + ": and " + refused.omitted() + " more problems");
    }
    return Optional.empty();
  }
}
