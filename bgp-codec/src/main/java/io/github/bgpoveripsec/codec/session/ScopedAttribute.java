package io.github.bgpoveripsec.codec.session;

/** Attributes that are meant for the inside of a domain and count outside only where enabled. */
public enum ScopedAttribute {
  /** The accumulated metric (RFC 7311 section 3.2). */
  AIGP,
  /** Segments of a prefix (RFC 8669 section 4). */
  PREFIX_SID
}
