package io.github.bgpoveripsec.model.vpn;

/** The part a tunnel plays in its connection. */
public enum TunnelRole {
  /** The only tunnel of a single-tunnel connection. */
  SINGLE,

  /** The primary tunnel of a dual-tunnel connection. */
  PRIMARY,

  /** The secondary tunnel of a dual-tunnel connection. */
  SECONDARY
}
