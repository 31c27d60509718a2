package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.attribute.Context;

/** Reads the body of a message whose header has been judged. */
public final class MessageReader {
  private static final int DATA = 21;

  private final Session session;
  private final Context context;

  /**
   * A reader for one session.
   *
   * @param session what was agreed
   */
  public MessageReader(Session session) {
    this.session = session;
    this.context = new Context(session);
  }

  /**
   * Reads a whole message.
   *
   * @param message all octets of it, header included
   * @param findings where to report
   * @return the message; raw if its body has no other reading
   */
  public BgpMessage read(Octets message, Findings findings) {
    MessageType type = new MessageType(message.at(HeaderReader.LENGTH - 1));
    if (!HeaderReader.fits(type, message.length())) {
      return raw(message);
    }
    return switch (type.code()) {
      case 1 -> OpenReader.read(message, session, findings);
      case 2 -> update(message, findings);
      case 3 -> notification(message, findings);
      case 4 -> new Keepalive();
      case 5 -> RouteRefreshReader.read(message, session, findings);
      default -> raw(message);
    };
  }

  private BgpMessage update(Octets message, Findings findings) {
    return UpdateJudge.judge(message, context, findings)
        ? new WireUpdate(message, HeaderReader.LENGTH, context.form())
        : raw(message);
  }

  private static RawMessage raw(Octets message) {
    return new RawMessage(new MessageType(message.at(HeaderReader.LENGTH - 1)), body(message));
  }

  private static Octets body(Octets message) {
    return message.slice(HeaderReader.LENGTH, message.length());
  }

  private static Notification notification(Octets message, Findings findings) {
    Notification notification =
        new Notification(
            new ErrorCode(message.at(DATA - 2), message.at(DATA - 1)),
            message.slice(DATA, message.length()));
    NotificationJudge.judge(notification, findings);
    return notification;
  }
}
