package io.github.bgpoveripsec.rules.routing;

/**
 * Why a route goes no further.
 *
 * <p>Some reasons keep the sender from advertising, the others keep the receiver from accepting
 * what was advertised; {@link #refusedBy()} tells which.
 */
public enum RefusalReason {
  /** Enable BGP is not selected for the connection. */
  BGP_OFF(Side.SENDER, "S15", "enable-bgp-flag", "Procedure, step 2, Enable BGP"),

  /**
   * The BGP session cannot come up; the {@link SessionFault}s say why, each with its own clause.
   */
  SESSION_DOWN(Side.SENDER, "S14", "bgp-configured", "Procedure, step 2"),

  /** The data centre advertises what is its own, and does not pass on what it learned. */
  NOT_READVERTISED(
      Side.SENDER, "P1", "data-center-advertises-its-routes", "To Alibaba Cloud, sentence 1"),

  /** The VPN gateway does not advertise to the VPC what it learned. */
  AUTOMATIC_ADVERTISEMENT_OFF(
      Side.SENDER, "P2", "automatic-advertisement", "To Alibaba Cloud, sentence 2"),

  /** The table is a custom route table, to which no route is advertised. */
  CUSTOM_ROUTE_TABLE(Side.SENDER, "P3", "not-to-custom-tables", "To Alibaba Cloud, sentence 3"),

  /** The route came over another connection of the gateway, from another data centre. */
  BETWEEN_CONNECTIONS(Side.SENDER, "S22", "no-route-leak-between-dcs", "Limits, item 5"),

  /** The route is no system route of the system route table. */
  NOT_A_SYSTEM_ROUTE(Side.SENDER, "P4", "system-routes-only", "To the data center"),

  /** The route stands in a custom route table, from which nothing is learned. */
  FROM_CUSTOM_ROUTE_TABLE(Side.SENDER, "P5", "not-from-custom-tables", "To the data center"),

  /** A VPN gateway receives no 0.0.0.0/0. */
  DEFAULT_ROUTE(Side.RECEIVER, "S20", "no-default-route", "Limits, item 2"),

  /** The destination shares addresses with 100.64.0.0/10. */
  CGN_OVERLAP(Side.RECEIVER, "S21", "no-cgn-overlap", "Limits, item 3"),

  /** The receiver finds its own ASN in the AS path (RFC 4271 section 9.1.2). */
  AS_LOOP(Side.RECEIVER, "S26", "same-local-asn-shared-cgw", "Limits, item 7"),

  /** The route was advertised by another VPN gateway of the same VPC. */
  BETWEEN_GATEWAYS(
      Side.RECEIVER, "S25", "no-route-exchange-between-vpc-gateways", "Limits, item 6"),

  /** Several dual-tunnel connections of the gateway carry the same destination. */
  CONFLICT(Side.RECEIVER, "S23", "dual-tunnel-no-route-conflict", "Limits, item 11"),

  /** The BGP route table of the gateway is full. */
  QUOTA(Side.RECEIVER, "S18", "bgp-route-quota", "Limits, item 1"),

  /** Overlapping routing of the CEN instance is not enabled. */
  OVERLAPPING_ROUTING_OFF(Side.RECEIVER, "S28", "cen-overlapping-routing", "Limits, item 9"),

  /** The topology leaves open whether overlapping routing of the CEN instance is enabled. */
  OVERLAPPING_ROUTING_UNKNOWN(Side.RECEIVER, "S29", "cen-overlap-default", "Limits, item 9, note");

  private final Side refusedBy;
  private final String id;
  private final String slug;
  private final String place;

  RefusalReason(Side refusedBy, String id, String slug, String place) {
    this.refusedBy = refusedBy;
    this.id = id;
    this.slug = slug;
    this.place = place;
  }

  /**
   * Who stops the route.
   *
   * @return the sender, which never advertises it, or the receiver, which does not accept it
   */
  public Side refusedBy() {
    return refusedBy;
  }

  /**
   * The sentence the reason rests on.
   *
   * @return one clause of the page
   */
  public ClauseRef clause() {
    return new ClauseRef(id, slug, place);
  }

  /** One of the two ends of a hop. */
  public enum Side {
    /** The table the route would leave. */
    SENDER,

    /** The table the route would reach. */
    RECEIVER
  }
}
