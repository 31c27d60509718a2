package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.malform.MalformResult.Malformed;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Optional;

/**
 * A message taken apart into header and body; the length follows from the body (RFC 4271 section
 * 4.1).
 *
 * @param marker sixteen octets
 * @param type the type octet
 * @param body what follows the header
 */
record Frame(Octets marker, int type, Octets body) {
  static final int HEADER = 19;
  private static final int MARKER = 16;

  /** Reads the octets of exactly one message. */
  static Optional<Frame> tryRead(Octets octets) {
    return octets.length() >= HEADER && octets.u16(MARKER) == octets.length()
        ? Optional.of(
            new Frame(
                octets.slice(0, MARKER),
                octets.at(HEADER - 1),
                octets.slice(HEADER, octets.length())))
        : Optional.empty();
  }

  Frame withMarker(Octets other) {
    return new Frame(other, type, body);
  }

  Frame withType(int other) {
    return new Frame(marker, other, body);
  }

  Frame withBody(Octets other) {
    return new Frame(marker, type, other);
  }

  /** The same body with one octet changed. */
  Frame withOctet(int index, int value) {
    byte[] octets = body.toByteArray();
    octets[index] = (byte) value;
    return withBody(Octets.of(octets));
  }

  /** The same body cut to so many octets. */
  Frame cut(int octets) {
    return withBody(body.slice(0, octets));
  }

  /** The same body with more octets behind. */
  Frame append(Octets more) {
    return withBody(body.concat(more));
  }

  /** The octets, if the session allows a message of this length. */
  MalformResult write(Session session) {
    return HEADER + body.length() <= session.receiveLimit().octets()
        ? new Malformed(write(HEADER + body.length()))
        : new Inapplicable("the message has no room for it");
  }

  /** The octets with any number in the length field. */
  Octets write(int length) {
    return new OctetsBuilder(HEADER + body.length())
        .octets(marker)
        .u16(length)
        .u8(type)
        .octets(body)
        .build();
  }
}
