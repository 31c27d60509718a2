package io.github.bgpoveripsec.model.vpn;

/** A phase 1 negotiation mode of IKEv1 (RFC 2409 section 5). */
public enum IkeMode {
  /** Main mode: identities are protected. */
  MAIN,

  /** Aggressive mode: fewer messages, identities in the clear. */
  AGGRESSIVE
}
