package io.github.bgpoveripsec.codec.session;

/**
 * What to do if an external peer's path does not begin with its ASN (RFC 4271 section 6.3, RFC 7606
 * section 7.2). Route servers are peers whose paths do not (RFC 7947 section 2.2.2.1).
 */
public enum FirstAsCheck {
  /** Nothing. */
  OFF,
  /** Treat the routes as withdrawn. */
  WITHDRAW,
  /** Close the session. */
  RESET
}
