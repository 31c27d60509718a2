package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;

/**
 * Judges a message header in the order RFC 4271 section 6.1 names: marker, bounds of the length,
 * type, length for the type.
 *
 * <p>Each judgement falls as soon as its octets are there, so that a peer that does not speak BGP
 * is found out by its first octet and a longer input never changes a verdict.
 */
public final class HeaderReader {
  /** Octets of a header. */
  public static final int LENGTH = 19;

  private static final int LENGTH_FIELD = 16;
  private static final int TYPE_FIELD = 18;

  private final Session session;

  /**
   * A reader for one session.
   *
   * @param session what was agreed
   */
  public HeaderReader(Session session) {
    this.session = session;
  }

  /**
   * The length a header states, as far as it is there.
   *
   * @param octets a message from its first octet on
   * @return the length field, or the length of a header if the field is not there yet or too small
   */
  public static int declaredLength(Octets octets) {
    return octets.length() < TYPE_FIELD ? LENGTH : Math.max(LENGTH, octets.u16(LENGTH_FIELD));
  }

  /**
   * The length in the header at the front of a part of an array, as {@link
   * #declaredLength(Octets)}.
   *
   * @param array where the octets lie
   * @param offset index of the first
   * @param length how many are there
   * @return at least that of a header
   */
  public static int declaredLength(byte[] array, int offset, int length) {
    if (length < TYPE_FIELD) {
      return LENGTH;
    }
    int declared =
        (array[offset + LENGTH_FIELD] & 0xff) << 8 | (array[offset + LENGTH_FIELD + 1] & 0xff);
    return Math.max(LENGTH, declared);
  }

  /**
   * Judges as much of a header as is there. A strict session stops at the first finding.
   *
   * @param octets a message from its first octet on
   * @param findings where to report
   * @return true if the octets can be read on, false if where the message ends cannot be known
   */
  public boolean check(Octets octets, Findings findings) {
    if (!markerIsAllOnes(octets)) {
      notSynchronized(octets, findings);
      if (session.profile() == Profile.STRICT) {
        return false;
      }
    }
    if (octets.length() < TYPE_FIELD) {
      return true;
    }
    int length = octets.u16(LENGTH_FIELD);
    if (length < LENGTH) {
      badLength(ErrorRow.H_2, octets, findings);
      return false;
    }
    if (length > session.receiveLimit().octets()) {
      badLength(ErrorRow.H_3, octets, findings);
    } else if (octets.length() >= LENGTH) {
      checkType(octets, length, findings);
    }
    return true;
  }

  private static void checkType(Octets octets, int length, Findings findings) {
    MessageType type = new MessageType(octets.at(TYPE_FIELD));
    if (!type.isAssigned()) {
      badType(octets, findings);
    } else if (length > MessageLimit.STANDARD.octets() && !mayBeExtended(type)) {
      badLength(ErrorRow.H_4, octets, findings);
    } else if (!fits(type, length)) {
      badLength(rowOfLength(type), octets, findings);
    }
  }

  private static boolean mayBeExtended(MessageType type) {
    return type.code() != MessageType.OPEN.code() && !isKeepalive(type);
  }

  /** Whether a message of this type can be this long, limits of the session aside. */
  static boolean fits(MessageType type, int length) {
    return length >= shortest(type) && (length == LENGTH || !isKeepalive(type));
  }

  private static boolean isKeepalive(MessageType type) {
    // Numbers are compared, because equals of a record is slow on JDK 17.
    return type.code() == MessageType.KEEPALIVE.code();
  }

  private static int shortest(MessageType type) {
    return switch (type.code()) {
      case 1 -> 29;
      case 2, 5 -> 23;
      case 3 -> 21;
      default -> LENGTH;
    };
  }

  private static ErrorRow rowOfLength(MessageType type) {
    return switch (type.code()) {
      case 3 -> ErrorRow.D_1;
      case 5 -> ErrorRow.H_8;
      default -> ErrorRow.H_6;
    };
  }

  private static boolean markerIsAllOnes(Octets octets) {
    if (octets.length() >= LENGTH_FIELD) {
      return (octets.i64(0) & octets.i64(8)) == -1L;
    }
    for (int i = 0; i < octets.length(); i++) {
      if (octets.at(i) != 0xff) {
        return false;
      }
    }
    return true;
  }

  private static void notSynchronized(Octets octets, Findings findings) {
    int offset = 0;
    while (octets.at(offset) == 0xff) {
      offset++;
    }
    findings.reset(
        ErrorRow.H_1,
        new Place(offset, 1, "header.marker"),
        "expected a marker of 16 octets ff but found another octet",
        Notification.of(ErrorCode.CONNECTION_NOT_SYNCHRONIZED));
  }

  /** Reports a length, with the length field as data (RFC 4271 section 6.1). */
  static void badLength(ErrorRow row, Octets octets, Findings findings) {
    findings.reset(
        row,
        new Place(LENGTH_FIELD, 2, "header.length"),
        row.summary() + ": found " + octets.u16(LENGTH_FIELD),
        new Notification(
            ErrorCode.BAD_MESSAGE_LENGTH, octets.slice(LENGTH_FIELD, LENGTH_FIELD + 2)));
  }

  private static void badType(Octets octets, Findings findings) {
    findings.reset(
        ErrorRow.H_7,
        new Place(TYPE_FIELD, 1, "header.type"),
        "expected a message type of 1 to 5 but found " + octets.at(TYPE_FIELD),
        new Notification(ErrorCode.BAD_MESSAGE_TYPE, octets.slice(TYPE_FIELD, LENGTH)));
  }
}
