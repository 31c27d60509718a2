package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The shutdown communication of RFC 9003: a length and so many octets of UTF-8. */
final class ShutdownText {
  private ShutdownText() {}

  /** Reads the text; nothing if there is none or it must not be interpreted. */
  static Optional<String> read(Octets data) {
    if (data.isEmpty() || data.at(0) == 0 || data.at(0) > data.length() - 1) {
      return Optional.empty();
    }
    try {
      // A new decoder reports malformed input, overlong forms included, instead of replacing it.
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(data.slice(1, 1 + data.at(0)).toByteArray()))
              .toString());
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }
}
