package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.FileProblem;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Reads topology files, and says on standard error what is wrong with those that hold none. */
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

  private Optional<ReadResult.Read> refuse(Path file, ReadResult.Refused refused) {
    progress.pause();
    for (FileProblem problem : refused.problems()) {
      err.println(
          file + (problem.position().isPresent() ? ":" : ": ") + Reasons.oneLine(problem.toLine()));
    }
    if (refused.omitted() > 0) {
      err.println(file + ": and " + refused.omitted() + " more problems");
    }
    return Optional.empty();
  }
}
