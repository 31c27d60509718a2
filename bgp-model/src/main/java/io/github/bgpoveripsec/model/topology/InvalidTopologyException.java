package io.github.bgpoveripsec.model.topology;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where resources do not make a sound {@link Topology}; lists every reason at once. */
public final class InvalidTopologyException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why the topology is not sound. */
  private final List<IntegrityProblem> problems;

  InvalidTopologyException(List<IntegrityProblem> problems) {
    super(problems.stream().map(IntegrityProblem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Why the topology is not sound.
   *
   * @return one problem or more, in the order of the topology
   */
  public List<IntegrityProblem> problems() {
    return problems;
  }
}
