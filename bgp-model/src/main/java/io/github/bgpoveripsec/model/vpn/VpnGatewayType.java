package io.github.bgpoveripsec.model.vpn;

/** The cryptography a VPN gateway is built for. */
public enum VpnGatewayType {
  /** Internationally used algorithms. */
  NORMAL,

  /** The Chinese national standard: SM4 and SM3. */
  NATIONAL_STANDARD
}
