package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A NOTIFICATION: why the sender closes the session (RFC 4271 section 4.5).
 *
 * @param error code and subcode
 * @param data what the error calls for; often nothing
 */
public record Notification(ErrorCode error, Octets data) implements BgpMessage {
  private static final int LONGEST_TEXT = 255;
  private static final List<ErrorCode> UNEXPECTED =
      List.of(
          ErrorCode.UNEXPECTED_IN_OPEN_SENT,
          ErrorCode.UNEXPECTED_IN_OPEN_CONFIRM,
          ErrorCode.UNEXPECTED_IN_ESTABLISHED);

  /**
   * A notification without data.
   *
   * @param error code and subcode
   * @return the message
   */
  public static Notification of(ErrorCode error) {
    return new Notification(error, Octets.EMPTY);
  }

  /**
   * A Cease that tells the operator on the other side why (RFC 9003 section 2).
   *
   * @param error {@link ErrorCode#CEASE_ADMINISTRATIVE_SHUTDOWN} or {@link
   *     ErrorCode#CEASE_ADMINISTRATIVE_RESET}
   * @param text the message, 255 octets of UTF-8 at most; a peer that may not know RFC 9003 should
   *     not be sent more than 128 (section 3)
   * @return the message
   * @throws IllegalArgumentException if the error is another, or the text is too long or no text
   */
  public static Notification shutdown(ErrorCode error, String text) {
    Octets octets = Octets.ofUtf8(text);
    if (!carriesShutdown(error) || octets.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "expected a text of at most 255 octets with 6/2 or 6/4 but found "
              + octets.length()
              + " with "
              + error);
    }
    return new Notification(
        error, new OctetsBuilder(1 + octets.length()).u8(octets.length()).octets(octets).build());
  }

  /**
   * A Cease that ends the session in spite of graceful restart (RFC 8538 section 3.1).
   *
   * @param reason what would have been sent without graceful restart
   * @return the message
   * @throws IllegalArgumentException if the reason is a hard reset itself
   */
  public static Notification hardReset(Notification reason) {
    if (reason.error.equals(ErrorCode.CEASE_HARD_RESET)) {
      throw new IllegalArgumentException("expected a reason but found another hard reset");
    }
    return new Notification(
        ErrorCode.CEASE_HARD_RESET,
        new OctetsBuilder(2 + reason.data.length())
            .u8(reason.error.code())
            .u8(reason.error.subcode())
            .octets(reason.data)
            .build());
  }

  /**
   * A Cease that says which limit of prefixes was broken (RFC 4486 section 4).
   *
   * @param limit the limit
   * @return the message
   */
  public static Notification maximumPrefixes(PrefixLimit limit) {
    return new Notification(
        ErrorCode.CEASE_MAXIMUM_PREFIXES,
        new OctetsBuilder(7)
            .u16(limit.family().afi().code())
            .u8(limit.family().safi().code())
            .i32((int) limit.bound())
            .build());
  }

  /**
   * The answer to a message that the state does not expect (RFC 6608 section 4).
   *
   * @param state {@link ErrorCode#UNEXPECTED_IN_OPEN_SENT} or its siblings
   * @param received the type of the message
   * @return the message, with the type as data
   * @throws IllegalArgumentException if the error is not one of these three
   */
  public static Notification unexpected(ErrorCode state, MessageType received) {
    if (!UNEXPECTED.contains(state)) {
      throw new IllegalArgumentException("expected one of " + UNEXPECTED + " but found " + state);
    }
    return new Notification(state, new OctetsBuilder(1).u8(received.code()).build());
  }

  @Override
  public MessageType type() {
    return MessageType.NOTIFICATION;
  }

  /**
   * Whether the error is one that may carry a message for the operator.
   *
   * @return true for administrative shutdown and reset
   */
  public boolean carriesShutdown() {
    return carriesShutdown(error);
  }

  /**
   * What the operator of the other side has to say (RFC 9003 section 2).
   *
   * <p>The text comes from outside: control characters are in it as they were sent.
   *
   * @return the text, or nothing if there is none, its length is wrong or it is not valid UTF-8
   */
  public Optional<String> shutdownCommunication() {
    return carriesShutdown() ? ShutdownText.read(data) : Optional.empty();
  }

  /**
   * The reason inside a hard reset (RFC 8538 section 3.1).
   *
   * @return what would have been sent without graceful restart, or nothing if this is no hard reset
   *     or its data is too short
   */
  public Optional<Notification> hardResetReason() {
    return error.equals(ErrorCode.CEASE_HARD_RESET) && data.length() >= 2
        ? Optional.of(
            new Notification(new ErrorCode(data.at(0), data.at(1)), data.slice(2, data.length())))
        : Optional.empty();
  }

  /**
   * The limit that was broken (RFC 4486 section 4).
   *
   * @return the limit, or nothing if this is no such Cease or its data says nothing
   */
  public Optional<PrefixLimit> prefixLimit() {
    return error.equals(ErrorCode.CEASE_MAXIMUM_PREFIXES) && data.length() == 7
        ? Optional.of(
            new PrefixLimit(
                Family.of(data.u16(0), data.at(2)), Integer.toUnsignedLong(data.i32(3))))
        : Optional.empty();
  }

  private static boolean carriesShutdown(ErrorCode error) {
    return error.equals(ErrorCode.CEASE_ADMINISTRATIVE_SHUTDOWN)
        || error.equals(ErrorCode.CEASE_ADMINISTRATIVE_RESET);
  }
}
