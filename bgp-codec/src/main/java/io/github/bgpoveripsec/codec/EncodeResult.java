package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;

/** Both ways in which encoding a message can end. */
public sealed interface EncodeResult extends Serializable {
  /**
   * The octets, for callers who know that the message can be written.
   *
   * @return the message on the wire
   * @throws IllegalArgumentException with place and reason, if the message was refused
   */
  Octets orElseThrow();

  /**
   * The message could be written.
   *
   * @param octets the message on the wire, header included
   */
  record Encoded(Octets octets) implements EncodeResult {
    @Override
    public Octets orElseThrow() {
      return octets;
    }
  }

  /**
   * The message says something that no octets can say, or that a strict session may not send, and
   * nothing was cut to make it fit.
   *
   * @param path the part of the message, names joined by dots
   * @param reason what was found and what was expected
   */
  record Refused(String path, String reason) implements EncodeResult {
    @Override
    public Octets orElseThrow() {
      throw new IllegalArgumentException(path + ": " + reason);
    }
  }
}
