package io.github.bgpoveripsec.codec.session;

/** What the two ends of a session are to each other. */
public enum PeerType {
  /** The same system (RFC 4271 section 1.1). */
  INTERNAL,
  /** Two systems. */
  EXTERNAL,
  /** Two members of one confederation (RFC 5065 section 2). */
  CONFEDERATION_EXTERNAL
}
