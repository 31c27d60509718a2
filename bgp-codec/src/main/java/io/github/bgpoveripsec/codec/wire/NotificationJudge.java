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
  /** Octets of code and subcode. */
  private static final int ERROR = 2;

  private NotificationJudge() {}

  static void judge(Notification received, Findings findings) {
    judge(received, HeaderReader.LENGTH, "notification", findings);
    if (received.error().equals(ErrorCode.CEASE_HARD_RESET)) {
      hardReset(received, findings);
    }
  }

  /** Judges the reason of a hard reset as if it had come by itself (RFC 8538 section 3.1). */
  private static void hardReset(Notification received, Findings findings) {
    received
        .hardResetReason()
        .filter(reason -> !reason.error().equals(ErrorCode.CEASE_HARD_RESET))
        .ifPresentOrElse(
            reason ->
                judge(reason, HeaderReader.LENGTH + ERROR, "notification.hardReset", findings),
            () ->
                findings.note(
                    ErrorRow.X_3,
                    Handling.IGNORE,
                    data(received, HeaderReader.LENGTH, "notification"),
                    "the hard reset gives no reason"));
  }

  private static void judge(Notification said, int begin, String path, Findings findings) {
    if (!said.error().isAssigned()) {
      findings.note(
          ErrorRow.X_1,
          Handling.IGNORE,
          new Place(begin, ERROR, path + ".error"),
          "error " + said.error() + " is not assigned");
    }
    if (said.carriesShutdown() && saysSomething(said) && said.shutdownCommunication().isEmpty()) {
      findings.note(
          ErrorRow.X_2,
          Handling.IGNORE,
          data(said, begin, path),
          "the shutdown communication is malformed: " + said.data());
    }
    if (said.error().equals(ErrorCode.CEASE_MAXIMUM_PREFIXES)
        && !said.data().isEmpty()
        && said.prefixLimit().isEmpty()) {
      findings.note(
          ErrorRow.X_4,
          Handling.IGNORE,
          data(said, begin, path),
          "expected 7 octets of data but found " + said.data().length());
    }
  }

  private static Place data(Notification said, int begin, String path) {
    return new Place(begin + ERROR, said.data().length(), path + ".data");
  }

  private static boolean saysSomething(Notification said) {
    return !said.data().isEmpty() && said.data().at(0) != 0;
  }
}
