package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.Optional;

/**
 * A prefix, and which of the paths to it is meant where there can be several (RFC 7911).
 *
 * @param prefix the prefix
 * @param pathId the path identifier, 32 bits, or nothing where none are used
 */
public record PathPrefix(Prefix prefix, Optional<Long> pathId) implements Serializable {
  /**
   * Checks the range.
   *
   * @param prefix the prefix
   * @param pathId the path identifier
   * @throws IllegalArgumentException if it does not fit four octets
   */
  public PathPrefix {
    pathId.ifPresent(id -> FieldWidth.check("path identifier", id, 32));
  }

  /**
   * A prefix without path identifier.
   *
   * @param prefix the prefix
   * @return the pair
   */
  public static PathPrefix of(Prefix prefix) {
    return new PathPrefix(prefix, Optional.empty());
  }

  /**
   * A prefix with path identifier.
   *
   * @param prefix the prefix
   * @param pathId the identifier, 0 to 4,294,967,295
   * @return the pair
   */
  public static PathPrefix of(Prefix prefix, long pathId) {
    return new PathPrefix(prefix, Optional.of(pathId));
  }
}
