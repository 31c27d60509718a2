package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A NOTIFICATION: why the sender closes the session (RFC 4271 section 4.5).
 *
 * @param error code and subcode
 * @param data what the error calls for; often nothing
 */
public record Notification(ErrorCode error, Octets data) implements BgpMessage {

  /**
   * A notification without data.
   *
   * @param error code and subcode
   * @return the message
   */
  public static Notification of(ErrorCode error) {
    return new Notification(error, Octets.EMPTY);
  }

  @Override
  public MessageType type() {
    return MessageType.NOTIFICATION;
  }
}
