package io.github.bgpoveripsec.model.vpn;

/** The edition of a transit router. */
public enum TransitRouterEdition {
  /** Basic Edition: takes no VPN connections. */
  BASIC,

  /** Enterprise Edition. */
  ENTERPRISE
}
