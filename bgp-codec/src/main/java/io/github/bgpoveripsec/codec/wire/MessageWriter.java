package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Optional;

/** Writes messages, header included. */
public final class MessageWriter {
  private MessageWriter() {}

  /**
   * What keeps a message from being written, its whole length aside.
   *
   * @param message the message
   * @param session what was agreed
   * @return the reason, or nothing
   */
  public static Optional<Refusal> refusal(BgpMessage message, Session session) {
    if (message instanceof Open open) {
      return OpenWriter.refusal(open);
    }
    return message instanceof WireUpdate update
        ? UpdateWriter.refusal(update, session)
        : Optional.empty();
  }

  /**
   * What keeps a message of this body from being written.
   *
   * @param message the message
   * @param body its body
   * @param session what was agreed
   * @return the reason, or nothing
   */
  public static Optional<Refusal> tooLong(BgpMessage message, Octets body, Session session) {
    int length = HeaderReader.LENGTH + body.length();
    int limit = limit(message, session);
    return length > limit ? Refusal.tooLong("message", limit, length) : Optional.empty();
  }

  /**
   * Puts a header before a body that is not too long.
   *
   * @param message the message
   * @param body its body
   * @return the octets of the message
   */
  public static Octets frame(BgpMessage message, Octets body) {
    int length = HeaderReader.LENGTH + body.length();
    return new OctetsBuilder(length)
        .fill(0xff, 16)
        .u16(length)
        .u8(message.type().code())
        .octets(body)
        .build();
  }

  /** How long a message may be; only what is raw may be longer than the peer accepts. */
  private static int limit(BgpMessage message, Session session) {
    if (message instanceof RawMessage) {
      return MessageLimit.EXTENDED.octets();
    }
    return message instanceof Open ? MessageLimit.STANDARD.octets() : session.sendLimit().octets();
  }

  /**
   * Writes the body of a message for which there is no refusal.
   *
   * @param message the message
   * @param session what was agreed
   * @return its octets without header, of any length
   */
  public static Octets body(BgpMessage message, Session session) {
    if (message instanceof Open open) {
      return OpenWriter.body(open);
    } else if (message instanceof Notification notification) {
      return notification(notification, session);
    } else if (message instanceof RouteRefresh refresh) {
      return refresh(refresh);
    }
    if (message instanceof WireUpdate update) {
      return UpdateWriter.body(update, session);
    }
    return message instanceof RawMessage raw ? raw.body() : Octets.EMPTY;
  }

  private static Octets notification(Notification message, Session session) {
    // RFC 8654 section 5: what the peer does not accept is cut, because an error must be heard.
    int room = session.sendLimit().octets() - HeaderReader.LENGTH - 2;
    Octets data = message.data().slice(0, Math.min(message.data().length(), room));
    return new OctetsBuilder(2 + data.length())
        .u8(message.error().code())
        .u8(message.error().subcode())
        .octets(data)
        .build();
  }

  private static Octets refresh(RouteRefresh message) {
    return new OctetsBuilder(4 + message.filters().length())
        .u16(message.family().afi().code())
        .u8(message.subtype().code())
        .u8(message.family().safi().code())
        .octets(message.filters())
        .build();
  }
}
