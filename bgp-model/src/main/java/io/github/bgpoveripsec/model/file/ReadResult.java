package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import java.util.function.Function;

/** What came of reading a topology file: the topology, or everything that stands in its way. */
public sealed interface ReadResult {

  /**
   * The file holds a topology.
   *
   * @param topology the topology
   * @param positions where in the text its resources and their properties stand
   */
  record Read(Topology topology, SourceMap positions) implements ReadResult {}

  /**
   * The file does not hold a topology.
   *
   * @param problems why not: one problem or more, in the order of the text, at most {@link
   *     TopologyFile#MAX_PROBLEMS}
   * @param omitted how many problems more there are than are listed
   */
  record Refused(List<FileProblem> problems, int omitted) implements ReadResult {
    /**
     * Copies the problems.
     *
     * @param problems one problem or more
     * @param omitted how many more there are, 0 or more
     * @throws IllegalArgumentException if there is no problem, or the number of omitted ones is
     *     negative
     */
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty() || omitted < 0) {
        throw new IllegalArgumentException(
            "refused for " + problems.size() + " problems and " + omitted + " more");
      }
    }
  }

  /**
   * Goes on with the one outcome or the other.
   *
   * @param <R> what comes out
   * @param ifRead applied to a topology that was read
   * @param ifRefused applied to the problems of a file that was refused
   * @return the result of the function that applies
   */
  default <R> R match(
      Function<? super Read, ? extends R> ifRead,
      Function<? super Refused, ? extends R> ifRefused) {
    return this instanceof Read read ? ifRead.apply(read) : ifRefused.apply((Refused) this);
  }
}
