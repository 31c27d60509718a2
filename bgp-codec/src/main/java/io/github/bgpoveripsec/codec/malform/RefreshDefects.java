package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Map;
import java.util.stream.IntStream;

/** Defects of a ROUTE-REFRESH (RFC 2918, RFC 7313 section 5, RFC 5291 section 4). */
final class RefreshDefects {
  private static final int SUBTYPE = 2;
  private static final int FILTERS = 4;
  private static final int REQUEST = 0;
  private static final int BEGIN = 1;
  private static final int UNKNOWN = 255;
  private static final String PLAIN = "the peer knows no enhanced refresh";

  private RefreshDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(
            ErrorRow.X_5,
            refresh(RefreshDefects::foreign)
                .when(s -> !s.localFamilies().isEmpty(), "our families are not known")),
        entry(
            ErrorRow.X_6,
            refresh((m, s) -> m.withOctet(SUBTYPE, BEGIN).append(Octets.parse("00")).write(s))
                .when(RefreshDefects::isEnhanced, PLAIN)),
        entry(
            ErrorRow.X_7,
            refresh((m, s) -> m.withOctet(SUBTYPE, UNKNOWN).write(s))
                .when(RefreshDefects::isEnhanced, PLAIN)),
        entry(ErrorRow.X_9, refresh(RefreshDefects::overrun)));
  }

  private static Defect refresh(Defect defect) {
    Defect longEnough =
        (message, session) ->
            message.body().length() < FILTERS
                ? new Inapplicable("the ROUTE-REFRESH is too short already")
                : defect.into(message, session);
    return longEnough.of(MessageType.ROUTE_REFRESH);
  }

  private static boolean isEnhanced(Session session) {
    return session.refreshMode() == RefreshMode.ENHANCED;
  }

  /** Asks for the first family by number that we did not offer. */
  private static MalformResult foreign(Frame message, Session session) {
    return IntStream.rangeClosed(1, 0xffff)
        .mapToObj(afi -> Family.of(afi, message.body().at(FILTERS - 1)))
        .filter(family -> !session.localFamilies().contains(family))
        .findFirst()
        .map(
            family ->
                message
                    .withOctet(0, family.afi().code() >>> 8)
                    .withOctet(1, family.afi().code() & 0xff)
                    .write(session))
        .orElseGet(() -> new Inapplicable("we offered every family"));
  }

  /** Adds a filter that claims one octet and has none; it takes a request to be looked at. */
  private static MalformResult overrun(Frame message, Session session) {
    Octets when = message.body().length() == FILTERS ? Octets.parse("01") : Octets.EMPTY;
    return message
        .withOctet(SUBTYPE, REQUEST)
        .append(when.concat(Octets.parse("400001")))
        .write(session);
  }
}
