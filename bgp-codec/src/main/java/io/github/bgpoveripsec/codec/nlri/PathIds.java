package io.github.bgpoveripsec.codec.nlri;

/** Whether prefixes carry path identifiers (RFC 7911 section 3). */
public enum PathIds {
  /** A prefix stands alone. */
  ABSENT,
  /** Four octets before each prefix tell its paths apart. */
  PRESENT
}
