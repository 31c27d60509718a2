package io.github.bgpoveripsec.codec.wire;

import java.util.Optional;

/**
 * Why a message cannot be written.
 *
 * @param path the part of the message
 * @param reason what was found and what was expected
 */
public record Refusal(String path, String reason) {
  static Optional<Refusal> tooLong(String path, int most, int found) {
    return Optional.of(
        new Refusal(path, "expected at most " + most + " octets but found " + found));
  }
}
