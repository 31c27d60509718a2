package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Optional;

/**
 * A message in a session in which nothing can be said against it.
 *
 * @param session the session as the receiver sees it
 * @param octets the message on the wire
 */
public record Sound(Session session, Octets octets) {
  /**
   * A message in a session, if the session can say it and finds nothing in it.
   *
   * @param session the session as the receiver sees it
   * @param message the message
   * @return both, or nothing
   */
  public static Optional<Sound> of(Session session, BgpMessage message) {
    EncodeResult result = BgpCodec.forSession(session.mirrored()).encode(message);
    return result instanceof Encoded encoded
            && BgpCodec.forSession(session).decode(encoded.octets()) instanceof Decoded decoded
            && decoded.findings().isEmpty()
        ? Optional.of(new Sound(session, encoded.octets()))
        : Optional.empty();
  }
}
