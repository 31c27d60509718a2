package io.github.bgpoveripsec.rules.routing;

/** What keeps the BGP session inside a tunnel from coming up. */
public enum SessionFault {
  /** The version of the VPN gateway does not support BGP. */
  GATEWAY_WITHOUT_BGP("S17", "gateway-version", "Procedure, step 2, note 2"),

  /** No customer gateway is selected for the tunnel. */
  NO_CUSTOMER_GATEWAY("S14", "dual-tunnel-both-configured", "Procedure, step 2, Customer Gateway"),

  /** The customer gateway was created without an ASN. */
  CUSTOMER_GATEWAY_WITHOUT_ASN("S12", "customer-gateway-has-asn", "Procedure, step 1"),

  /** The ASN of the customer gateway is 0, which no speaker may use. */
  CUSTOMER_GATEWAY_ASN_ZERO("RFC7607", "as-zero", "RFC 7607 section 2"),

  /** The ASN of the customer gateway is 45104, which the cloud does not take. */
  CUSTOMER_GATEWAY_ASN_UNSUPPORTED(
      "E01", "customer-gateway-asn-supported", "API, CreateCustomerGateway, Asn"),

  /** The customer gateway has an address that no connection can be established to. */
  CUSTOMER_GATEWAY_UNREACHABLE(
      "E03", "customer-gateway-address", "Customer gateways, May 13, 2026, IP address"),

  /** The local ASN is 0. */
  LOCAL_ASN_ZERO("S01", "local-asn-range", "Procedure, step 2, Local ASN, sentence 3"),

  /** The tunnel has no CIDR block. */
  NO_TUNNEL_CIDR(
      "S14", "dual-tunnel-both-configured", "Procedure, step 2, Tunnel CIDR Block, sentence 1"),

  /** The tunnel CIDR block lies outside 169.254.0.0/16. */
  TUNNEL_CIDR_OUT_OF_RANGE(
      "S03", "tunnel-cidr-range", "Procedure, step 2, Tunnel CIDR Block, sentence 2"),

  /** The mask of the tunnel CIDR block is not 30 bits long. */
  TUNNEL_CIDR_MASK("S04", "tunnel-cidr-mask", "Procedure, step 2, Tunnel CIDR Block, sentence 3"),

  /** The tunnel CIDR block is one of those set aside. */
  TUNNEL_CIDR_RESERVED(
      "S05", "tunnel-cidr-reserved", "Procedure, step 2, Tunnel CIDR Block, sentence 4"),

  /** The tunnel CIDR block is one that is set aside only since later sources. */
  TUNNEL_CIDR_RESERVED_LATER(
      "E23", "tunnel-cidr-reserved-later", "API, CreateVpnConnection, TunnelCidr"),

  /** Another tunnel of the VPN gateway has the same CIDR block. */
  TUNNEL_CIDR_SHARED("S06", "tunnel-cidr-unique", "Procedure, step 2, Tunnel CIDR Block, note"),

  /** The tunnel has no local BGP IP address. */
  NO_LOCAL_BGP_IP(
      "S14", "dual-tunnel-both-configured", "Procedure, step 2, Local BGP IP address, sentence 1"),

  /** The local BGP IP address lies outside the tunnel CIDR block. */
  LOCAL_BGP_IP_OUT_OF_CIDR(
      "S07", "local-bgp-ip-in-cidr", "Procedure, step 2, Local BGP IP address, sentence 2"),

  /** Both ends of the tunnel have one BGP IP address. */
  BGP_IPS_EQUAL(
      "E24", "bgp-addresses-differ", "Documentation of VPN Gateway, March 9, 2021, BGP addresses"),

  /** The BGP connections of the VPN gateway have different local ASNs. */
  LOCAL_ASNS_DIFFER_IN_GATEWAY("S08", "same-local-asn-per-gateway", "Limits, item 4"),

  /** The two tunnels of the connection have different local ASNs. */
  LOCAL_ASNS_DIFFER_IN_CONNECTION(
      "S09", "dual-tunnel-same-local-asn", "Recommendation, item 2, sentence 1"),

  /** The other end of the tunnel is a VPN gateway of the same VPC. */
  PEER_IS_GATEWAY_OF_VPC("S24", "no-peering-between-vpc-gateways", "Limits, item 6");

  private final String id;
  private final String slug;
  private final String place;

  SessionFault(String id, String slug, String place) {
    this.id = id;
    this.slug = slug;
    this.place = place;
  }

  /**
   * The sentence the fault breaks.
   *
   * @return a clause of the page, the section of an RFC, or the place in another source
   */
  public ClauseRef clause() {
    return new ClauseRef(id, slug, place);
  }

  /** Whether neither the page nor an RFC tells of the fault, but another source of the cloud. */
  boolean isOfLaterSource() {
    return id.startsWith("E");
  }
}
