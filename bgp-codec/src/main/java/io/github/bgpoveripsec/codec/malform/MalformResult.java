package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;

/** Both ways in which putting a defect into a message can end. */
public sealed interface MalformResult extends Serializable {
  /**
   * The octets, for callers who know that the defect fits the message.
   *
   * @return the malformed message on the wire
   * @throws IllegalArgumentException with the reason, if it does not fit
   */
  Octets orElseThrow();

  /**
   * The message with the defect.
   *
   * @param octets the malformed message on the wire, header included
   */
  record Malformed(Octets octets) implements MalformResult {
    @Override
    public Octets orElseThrow() {
      return octets;
    }
  }

  /**
   * The defect cannot be put into this message, or cannot be met in this session.
   *
   * @param reason what stands against it
   */
  record Inapplicable(String reason) implements MalformResult {
    @Override
    public Octets orElseThrow() {
      throw new IllegalArgumentException(reason);
    }
  }
}
