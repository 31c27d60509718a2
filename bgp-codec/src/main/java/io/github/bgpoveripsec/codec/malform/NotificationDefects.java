package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.Map;

/** Defects of a NOTIFICATION: an error nobody knows, or data that contradicts the error. */
final class NotificationDefects {
  private static final int UNASSIGNED = 255;

  private NotificationDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.X_1, notification(new ErrorCode(UNASSIGNED, 0), "")),
        // A text that claims five octets and has one.
        entry(ErrorRow.X_2, notification(ErrorCode.CEASE_ADMINISTRATIVE_SHUTDOWN, "0541")),
        // A reason without its subcode.
        entry(ErrorRow.X_3, notification(ErrorCode.CEASE_HARD_RESET, "06")),
        // A family without its limit.
        entry(ErrorRow.X_4, notification(ErrorCode.CEASE_MAXIMUM_PREFIXES, "000101")));
  }

  private static Defect notification(ErrorCode error, String data) {
    Octets body =
        new OctetsBuilder(8)
            .u8(error.code())
            .u8(error.subcode())
            .octets(Octets.parse(data))
            .build();
    Defect defect =
        (message, session) ->
            message.body().length() < 2
                ? new Inapplicable("the NOTIFICATION is too short already")
                : message.withBody(body).write(session);
    return defect.of(MessageType.NOTIFICATION);
  }
}
