package io.github.bgpoveripsec.codec.session;

/** How to take AS_SET and AS_CONFED_SET, which RFC 9774 deprecates. */
public enum AsSets {
  /** A path with a set is malformed. */
  REFUSED,
  /** A set is a segment like any other. */
  ACCEPTED
}
