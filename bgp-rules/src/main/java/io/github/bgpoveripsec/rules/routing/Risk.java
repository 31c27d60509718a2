package io.github.bgpoveripsec.rules.routing;

/** What may go wrong with a route although it was learned. */
public enum Risk {
  /**
   * An Express Connect circuit and a VPN gateway lead to one data centre, which goes by different
   * ASNs at the two.
   */
  FLAPPING_IN_DATA_CENTER("S27", "vbr-vpn-same-dc-asn", "Limits, item 8"),

  /** VPN gateways of several VPCs bring the destination into one CEN instance. */
  FLAPPING_IN_CLOUD("S30", "cen-multi-vpc-no-bgp", "Limits, item 10"),

  /**
   * VPN gateways of one VPC advertise the destination over one customer gateway with different
   * local ASNs, so that the AS path cannot end a loop.
   */
  ROUTING_LOOP("S26", "same-local-asn-shared-cgw", "Limits, item 7");

  private final String id;
  private final String slug;
  private final String place;

  Risk(String id, String slug, String place) {
    this.id = id;
    this.slug = slug;
    this.place = place;
  }

  /**
   * The sentence that warns of it.
   *
   * @return one clause of the page
   */
  public ClauseRef clause() {
    return new ClauseRef(id, slug, place);
  }
}
