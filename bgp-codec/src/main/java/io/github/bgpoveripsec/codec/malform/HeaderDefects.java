package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.malform.MalformResult.Malformed;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Map;

/** Defects of the header (RFC 4271 section 6.1, RFC 8654). */
final class HeaderDefects {
  private static final int UNASSIGNED_TYPE = 255;
  private static final int TOO_LONG = MessageLimit.STANDARD.octets() + 1;

  private HeaderDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.H_1, HeaderDefects::marker),
        entry(ErrorRow.H_2, (message, session) -> new Malformed(message.write(Frame.HEADER - 1))),
        entry(ErrorRow.H_3, tooLong(MessageLimit.STANDARD, "extended messages were offered")),
        entry(
            ErrorRow.H_4,
            neverLong(tooLong(MessageLimit.EXTENDED, "extended messages were not offered"))),
        entry(ErrorRow.H_6, HeaderDefects::lengthOfType),
        entry(ErrorRow.H_7, (message, session) -> message.withType(UNASSIGNED_TYPE).write(session)),
        entry(ErrorRow.H_8, cut(22).of(MessageType.ROUTE_REFRESH)),
        entry(ErrorRow.D_1, cut(20).of(MessageType.NOTIFICATION)));
  }

  private static MalformResult marker(Frame message, Session session) {
    Octets all = message.marker();
    Octets last = Octets.of((byte) 0);
    return message.withMarker(all.slice(0, all.length() - 1).concat(last)).write(session);
  }

  /** A message that really is one octet too long, so that what follows it can still be found. */
  private static Defect tooLong(MessageLimit limit, String otherwise) {
    Defect defect = (message, session) -> new Malformed(fill(message).write(lengthOf(message)));
    return defect.when(session -> session.receiveLimit() == limit, otherwise);
  }

  private static int lengthOf(Frame message) {
    return Frame.HEADER + fill(message).body().length();
  }

  private static Frame fill(Frame message) {
    int missing = Math.max(0, TOO_LONG - Frame.HEADER - message.body().length());
    if (message.type() == MessageType.UPDATE.code()) {
      return UpdateParts.tryRead(message)
          .map(parts -> parts.with(AttributePart.filler(parts, missing)).frame())
          .orElseGet(() -> message.append(zeros(missing)));
    }
    return message.append(zeros(missing));
  }

  private static Defect neverLong(Defect defect) {
    return (message, session) ->
        message.type() == MessageType.OPEN.code() || message.type() == MessageType.KEEPALIVE.code()
            ? defect.into(message, session)
            : new Inapplicable("it takes an OPEN or a KEEPALIVE");
  }

  /** The longest length that is too short, or for a KEEPALIVE the shortest that is too long. */
  private static MalformResult lengthOfType(Frame message, Session session) {
    return switch (message.type()) {
      case 1 -> cut(28).into(message, session);
      case 2 -> cut(22).into(message, session);
      case 4 -> message.append(zeros(1)).write(session);
      default -> new Inapplicable("it takes an OPEN, an UPDATE or a KEEPALIVE");
    };
  }

  private static Defect cut(int length) {
    return (message, session) -> {
      int kept = length - Frame.HEADER;
      return message.body().length() > kept
          ? message.cut(kept).write(session)
          : new Inapplicable("the message is too short already");
    };
  }

  private static Octets zeros(int count) {
    return new OctetsBuilder(count).fill(0, count).build();
  }
}
