package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;

/** Reads the body of a message whose header has been judged. */
public final class MessageReader {
  private MessageReader() {}

  /**
   * Reads a whole message.
   *
   * @param message all octets of it, header included
   * @return the message; raw if its body is shorter or longer than its type allows
   */
  public static BgpMessage read(Octets message) {
    MessageType type = new MessageType(message.at(HeaderReader.LENGTH - 1));
    Octets body = message.slice(HeaderReader.LENGTH, message.length());
    if (type.equals(MessageType.KEEPALIVE) && body.isEmpty()) {
      return new Keepalive();
    }
    if (type.equals(MessageType.NOTIFICATION) && body.length() >= 2) {
      return new Notification(new ErrorCode(body.at(0), body.at(1)), body.slice(2, body.length()));
    }
    return new RawMessage(type, body);
  }
}
