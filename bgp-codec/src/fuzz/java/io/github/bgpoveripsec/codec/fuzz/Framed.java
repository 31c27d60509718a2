package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Arrays;

/**
 * The input of a target for one kind of message: an octet for the session, then a body, so that no
 * effort is spent on guessing headers.
 *
 * @param session what was agreed
 * @param message a message with a header that fits
 */
record Framed(Session session, Octets message) {
  private static final int HEADER = 19;
  private static final int LONGEST = 65_535;

  /** Puts the header of a type before the input. */
  static Framed of(int type, byte[] input) {
    int body = Math.max(0, Math.min(input.length - 1, LONGEST - HEADER));
    byte[] message = new byte[HEADER + body];
    Arrays.fill(message, 0, 16, (byte) 0xff);
    message[16] = (byte) (message.length >>> 8);
    message[17] = (byte) message.length;
    message[18] = (byte) type;
    System.arraycopy(input, input.length - body, message, HEADER, body);
    return new Framed(Sessions.of(input.length == 0 ? 0 : input[0]), Octets.of(message));
  }
}
