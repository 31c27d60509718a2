package io.github.bgpoveripsec.model.net;

/** What a block of AS numbers is set aside for. */
public enum AsnUse {
  /** Assigned, or to be assigned, to one operator by a regional registry (RFC 7249). */
  PUBLIC,
  /** Not to be used by anybody: 0 (RFC 7607) and blocks the registry keeps back. */
  RESERVED,
  /** The number 112, shared by the operators of the AS112 name servers (RFC 7534). */
  AS112,
  /** The number 23456, the stand-in for numbers of four octets (RFC 6793). */
  AS_TRANS,
  /** For examples in documents (RFC 5398). */
  DOCUMENTATION,
  /** For use inside an organisation, never on the Internet (RFC 6996). */
  PRIVATE,
  /** The last number of the two-octet and of the four-octet space (RFC 7300). */
  LAST
}
