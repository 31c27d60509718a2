package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;

/**
 * Judges a received NOTIFICATION. Whatever is wrong with it is only worth a note: it must not be
 * answered (RFC 4271 section 6.4).
 */
final class NotificationJudge {
  private static final Place ERROR = new Place(19, 2, "notification.error");
  private static final int DATA = 21;

  private NotificationJudge() {}

  static void judge(Notification received, Findings findings) {
    Place data = new Place(DATA, received.data().length(), "notification.data");
    if (!received.error().isAssigned()) {
      findings.note(
          ErrorRow.X_1, Handling.IGNORE, ERROR, "error " + received.error() + " is not assigned");
    }
    if (received.carriesShutdown()
        && saysSomething(received)
        && received.shutdownCommunication().isEmpty()) {
      findings.note(
          ErrorRow.X_2,
          Handling.IGNORE,
          data,
          "the shutdown communication is malformed: " + received.data());
    }
    if (received.error().equals(ErrorCode.CEASE_HARD_RESET)
        && received.hardResetReason().isEmpty()) {
      findings.note(ErrorRow.X_3, Handling.IGNORE, data, "the hard reset gives no reason");
    }
    if (received.error().equals(ErrorCode.CEASE_MAXIMUM_PREFIXES)
        && !received.data().isEmpty()
        && received.prefixLimit().isEmpty()) {
      findings.note(
          ErrorRow.X_4,
          Handling.IGNORE,
          data,
          "expected 7 octets of data but found " + received.data().length());
    }
  }

  private static boolean saysSomething(Notification received) {
    return !received.data().isEmpty() && received.data().at(0) != 0;
  }
}
