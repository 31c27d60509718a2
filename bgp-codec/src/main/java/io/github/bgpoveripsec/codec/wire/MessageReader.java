package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;

/** Reads the body of a message whose header has been judged. */
public final class MessageReader {
  private static final int DATA = 21;

  private MessageReader() {}

  /**
   * Reads a whole message.
   *
   * @param message all octets of it, header included
   * @param session what was agreed
   * @param findings where to report
   * @return the message; raw if its body has no other reading
   */
  public static BgpMessage read(Octets message, Session session, Findings findings) {
    MessageType type = new MessageType(message.at(HeaderReader.LENGTH - 1));
    if (!HeaderReader.fits(type, message.length())) {
      return new RawMessage(type, message.slice(HeaderReader.LENGTH, message.length()));
    }
    return switch (type.code()) {
      case 1 -> OpenReader.read(message, session, findings);
      case 3 -> notification(message, findings);
      case 4 -> new Keepalive();
      case 5 -> RouteRefreshReader.read(message, session, findings);
      default -> new RawMessage(type, message.slice(HeaderReader.LENGTH, message.length()));
    };
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
