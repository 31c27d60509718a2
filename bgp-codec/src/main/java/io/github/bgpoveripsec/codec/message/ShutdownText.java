package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.Optional;

/** The shutdown communication of RFC 9003: a length and so many octets of UTF-8. */
final class ShutdownText {
  private ShutdownText() {}

  /** Reads the text; nothing if there is none or it must not be interpreted. */
  static Optional<String> read(Octets data) {
    return data.isEmpty() || data.at(0) == 0 || data.at(0) > data.length() - 1
        ? Optional.empty()
        : data.slice(1, 1 + data.at(0)).utf8();
  }
}
