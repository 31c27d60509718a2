package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;

/** Reads a ROUTE-REFRESH (RFC 2918 section 3, RFC 7313 section 5, RFC 5291 section 4). */
final class RouteRefreshReader {
  private static final int SUBTYPE = 21;
  private static final int FILTERS = 23;

  private RouteRefreshReader() {}

  static RouteRefresh read(Octets message, Session session, Findings findings) {
    RouteRefresh refresh =
        new RouteRefresh(
            Family.of(message.u16(HeaderReader.LENGTH), message.at(FILTERS - 1)),
            new RefreshSubtype(message.at(SUBTYPE)),
            message.slice(FILTERS, message.length()));
    if (!session.localFamilies().isEmpty() && !session.localFamilies().contains(refresh.family())) {
      findings.note(
          ErrorRow.X_5,
          Handling.IGNORE,
          new Place(HeaderReader.LENGTH, 4, "routeRefresh.family"),
          "we did not advertise " + refresh.family());
    }
    if (session.refreshMode() == RefreshMode.ENHANCED && refresh.subtype().code() != 0) {
      judgeMark(refresh, message, findings);
    } else if (overruns(refresh.filters())) {
      HeaderReader.badLength(ErrorRow.X_9, message, findings);
    }
    return refresh;
  }

  private static void judgeMark(RouteRefresh refresh, Octets message, Findings findings) {
    if (refresh.subtype().code() > RefreshSubtype.END.code()) {
      findings.note(
          ErrorRow.X_7,
          Handling.IGNORE,
          new Place(SUBTYPE, 1, "routeRefresh.subtype"),
          "subtype " + refresh.subtype().code() + " is unknown");
    } else if (!refresh.filters().isEmpty()) {
      findings.reset(
          ErrorRow.X_6,
          new Place(FILTERS, refresh.filters().length(), "routeRefresh"),
          "expected a body of 4 octets but found " + (4 + refresh.filters().length()),
          new Notification(ErrorCode.ROUTE_REFRESH_INVALID_LENGTH, message));
    }
  }

  /** Whether the lists of filters, each behind type and length, fail to fill their octets. */
  private static boolean overruns(Octets filters) {
    // The first octet says when to refresh.
    int at = Math.min(1, filters.length());
    while (at + 3 <= filters.length()) {
      at += 3 + filters.u16(at + 1);
    }
    return at != filters.length();
  }
}
