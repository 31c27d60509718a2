package io.github.bgpoveripsec.codec.finding;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.message.Notification;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One condition of the catalogue, met in one place of a message.
 *
 * <p>Row, place, path and handling identify a finding; the message is for people and may change.
 */
@CodecValue
@Value.Immutable
public sealed interface Finding extends WithFinding, Serializable permits ImmutableFinding {
  /**
   * Which condition.
   *
   * @return the row of the catalogue
   */
  ErrorRow row();

  /**
   * What has to follow.
   *
   * @return the handling this finding alone calls for
   */
  Handling handling();

  /**
   * Where it begins, in octets from the first octet of the message's header.
   *
   * @return the index of the first octet concerned
   */
  int offset();

  /**
   * How many octets it concerns.
   *
   * @return the length; 0 for something that is missing
   */
  int length();

  /**
   * The part of the message it is about.
   *
   * @return names joined by dots, for example {@code header.length}
   */
  String path();

  /**
   * What was found, in words.
   *
   * @return a sentence without full stop
   */
  String message();

  /**
   * The NOTIFICATION that RFC 4271 section 6 assigns to the condition.
   *
   * @return the message with exact data, or nothing for what is no error by that text
   */
  Optional<Notification> notification();

  /**
   * The RFC and section that decide.
   *
   * @return the reference of the row
   */
  default String reference() {
    return row().reference();
  }

  /**
   * Checks that a reset says how.
   *
   * @throws IllegalArgumentException if there is no notification to send
   */
  @Value.Check
  default void check() {
    if (handling() == Handling.RESET && notification().isEmpty()) {
      throw new IllegalArgumentException("expected a notification with a reset: " + row());
    }
  }

  /**
   * Begins a finding.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
