package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.function.Function;

/**
 * One reason why resources do not make a sound {@link Topology}.
 *
 * <p>As text, a problem is one line: the place, a colon and what is wrong there.
 */
public sealed interface IntegrityProblem extends Serializable
    permits DuplicateId, DanglingReference, DuplicateRole {

  /**
   * Where the problem lies.
   *
   * @return the place, by key, as a topology file spells it; see {@link TopologyPaths}
   */
  Path path();

  /**
   * What is wrong there.
   *
   * @return one line, without the place
   */
  String message();

  /**
   * Looks at the problem by its kind.
   *
   * @param <R> what comes out
   * @param ifDuplicateId applied where an id stands twice
   * @param ifDanglingReference applied where a reference leads nowhere
   * @param ifDuplicateRole applied where two tunnels of a connection play the same part
   * @return the result of the function that applies
   */
  default <R> R match(
      Function<? super DuplicateId, ? extends R> ifDuplicateId,
      Function<? super DanglingReference, ? extends R> ifDanglingReference,
      Function<? super DuplicateRole, ? extends R> ifDuplicateRole) {
    if (this instanceof DuplicateId problem) {
      return ifDuplicateId.apply(problem);
    }
    return this instanceof DanglingReference problem
        ? ifDanglingReference.apply(problem)
        : ifDuplicateRole.apply((DuplicateRole) this);
  }
}
