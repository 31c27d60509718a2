package io.github.bgpoveripsec.model.topology;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where resources do not make a sound {@link Topology}.
 *
 * <p>{@link #problems()} lists every reason at once; the message quotes the first ten.
 */
public final class InvalidTopologyException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The greatest number of problems that are listed for one topology: {@value}. */
  public static final int MAX_PROBLEMS = 100_000;

  private static final int SHOWN = 10;

  /** Why the topology is not sound. */
  private final List<IntegrityProblem> problems;

  InvalidTopologyException(List<IntegrityProblem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Why the topology is not sound.
   *
   * @return one problem or more, at most {@value #MAX_PROBLEMS}, in the order of the topology
   */
  public List<IntegrityProblem> problems() {
    return problems;
  }

  private static String summary(List<IntegrityProblem> problems) {
    String first =
        problems.stream()
            .limit(SHOWN)
            .map(IntegrityProblem::toString)
            .collect(Collectors.joining("; "));
    int more = problems.size() - SHOWN;
    return more > 0 ? first + "; and " + more + " more" : first;
  }
}
