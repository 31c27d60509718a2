package io.github.bgpoveripsec.codec.session;

/** What a speaker with a role expects of one without (RFC 9234 section 4.2). */
public enum RolePolicy {
  /** A peer may keep silent about its role. */
  PERMISSIVE,
  /** A peer has to send its role. */
  STRICT
}
