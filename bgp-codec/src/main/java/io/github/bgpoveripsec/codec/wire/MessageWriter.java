package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;

/** Writes messages, header included. */
public final class MessageWriter {
  private MessageWriter() {}

  /**
   * Writes a message.
   *
   * @param message the message
   * @param session what was agreed
   * @return its octets; they may be longer than any header can state
   */
  public static Octets write(BgpMessage message, Session session) {
    if (message instanceof Notification notification) {
      return notification(notification, session);
    }
    Octets body = message instanceof RawMessage raw ? raw.body() : Octets.EMPTY;
    return header(message, body.length()).octets(body).build();
  }

  /**
   * The longest body that a header can state the length of.
   *
   * @return a number of octets
   */
  public static int longestBody() {
    return MessageLimit.EXTENDED.octets() - HeaderReader.LENGTH;
  }

  private static Octets notification(Notification message, Session session) {
    // RFC 8654 section 5: what the peer does not accept is cut, because an error must be heard.
    int room = session.sendLimit().octets() - HeaderReader.LENGTH - 2;
    Octets data = message.data().slice(0, Math.min(message.data().length(), room));
    return header(message, 2 + data.length())
        .u8(message.error().code())
        .u8(message.error().subcode())
        .octets(data)
        .build();
  }

  private static OctetsBuilder header(BgpMessage message, int bodyLength) {
    int length = HeaderReader.LENGTH + bodyLength;
    return new OctetsBuilder(length).fill(0xff, 16).u16(length).u8(message.type().code());
  }
}
