package io.github.bgpoveripsec.model.vpn;

/** A version of the Internet Key Exchange protocol. */
public enum IkeVersion {
  /** IKEv1, RFC 2409. */
  IKEV1,

  /** IKEv2, RFC 7296. */
  IKEV2
}
