package io.github.bgpoveripsec.codec.session;

/** What a ROUTE-REFRESH of the peer can say. */
public enum RefreshMode {
  /** It asks for routes, and its third octet is reserved (RFC 2918). */
  PLAIN,
  /** Its third octet tells a request from the marks of a refresh (RFC 7313). */
  ENHANCED
}
