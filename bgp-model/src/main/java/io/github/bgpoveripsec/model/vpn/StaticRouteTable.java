package io.github.bgpoveripsec.model.vpn;

/** The table of a VPN gateway that holds a static route. */
public enum StaticRouteTable {
  /** The policy-based route table. */
  POLICY,

  /** The destination-based route table. */
  DESTINATION
}
