package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;

/**
 * What is wrong with one route.
 *
 * @param row the condition
 * @param handling what has to follow
 */
record RouteDefect(ErrorRow row, Handling handling) {
  /** A route that does not fit its field or its family (RFC 7606 section 5.3). */
  static final RouteDefect MALFORMED = new RouteDefect(ErrorRow.N_2, Handling.RESET);

  /** A route that means nothing, though it can be read (RFC 4271 section 6.3). */
  static final RouteDefect SENSELESS = new RouteDefect(ErrorRow.N_4, Handling.IGNORE);
}
