package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serial;
import java.util.List;

/** Ends the reading of a text after which nothing can be understood; never leaves the package. */
final class RefusedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final FileProblem problem;

  RefusedException(FileProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  static RefusedException at(Position position, FileProblemKind kind, String message) {
    return new RefusedException(
        FileProblem.builder()
            .kind(kind)
            .position(position)
            .path(Path.root())
            .message(message)
            .build());
  }

  /** The file cannot even be opened. */
  static RefusedException unreadable(String message) {
    return new RefusedException(
        FileProblem.builder()
            .kind(FileProblemKind.UNREADABLE)
            .path(Path.root())
            .message(message)
            .build());
  }

  /** The answer of a reader that has nothing else to say. */
  ReadResult.Refused refused() {
    return new ReadResult.Refused(List.of(problem), 0);
  }

  FileProblem problem() {
    return problem;
  }
}
