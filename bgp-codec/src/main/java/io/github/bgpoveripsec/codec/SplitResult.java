package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.message.Update;
import java.io.Serializable;
import java.util.List;

/** Both ways in which splitting an UPDATE can end. */
public sealed interface SplitResult extends Serializable {
  /**
   * The pieces, for callers who know that there are some.
   *
   * @return the UPDATEs to send, in order
   * @throws IllegalArgumentException with place and reason, if there is no way to split
   */
  List<Update> orElseThrow();

  /**
   * The UPDATE could be split, or had no need to be.
   *
   * @param pieces the UPDATEs to send, in order
   */
  record Split(List<Update> pieces) implements SplitResult {
    /**
     * Copies the pieces.
     *
     * @param pieces the UPDATEs
     */
    public Split {
      pieces = List.copyOf(pieces);
    }

    @Override
    public List<Update> orElseThrow() {
      return pieces;
    }
  }

  /**
   * A part does not fit a message even alone, or no message of the session can say it.
   *
   * @param path the part of the UPDATE, names joined by dots
   * @param reason what was found and what was expected
   */
  record Refused(String path, String reason) implements SplitResult {
    @Override
    public List<Update> orElseThrow() {
      throw new IllegalArgumentException(path + ": " + reason);
    }
  }
}
