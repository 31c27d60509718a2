package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason why a file is refused. */
@BgpValue
@Value.Immutable
public sealed interface FileProblem extends WithFileProblem, Serializable
    permits ImmutableFileProblem {

  /**
   * The kind of the problem.
   *
   * @return the kind, which stays the same when the wording of messages changes
   */
  FileProblemKind kind();

  /**
   * Where in the text the problem lies.
   *
   * @return the position; absent where the text could not be got at
   */
  Optional<Position> position();

  /**
   * Where in the tree the problem lies: resources by id, tunnels by role, other elements of lists
   * by position.
   *
   * @return the place; the root where the problem concerns the whole file
   */
  Path path();

  /**
   * What was expected and what was found.
   *
   * @return one line without the place and without the suggestion; never a secret
   */
  String message();

  /**
   * What may have been meant.
   *
   * @return the nearest known key or id, or the corrected value; absent where none is near
   */
  Optional<String> suggestion();

  /**
   * The whole problem in one line: position, place, message and suggestion.
   *
   * @return such as {@code 7:12: vpcs[vpc-1].cidr: "10.0.0.0/33" is not ...}
   */
  default String toLine() {
    StringBuilder line = new StringBuilder();
    position().ifPresent(it -> line.append(it).append(": "));
    if (path().depth() > 0) {
      line.append(path()).append(": ");
    }
    line.append(message());
    suggestion()
        .ifPresent(it -> line.append("; did you mean ").append(Quotation.quote(it)).append('?'));
    return line.toString();
  }

  /**
   * Starts a FileProblem.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FileProblem} attribute by attribute. */
  final class Builder extends ImmutableFileProblem.Builder {
    Builder() {}
  }
}
