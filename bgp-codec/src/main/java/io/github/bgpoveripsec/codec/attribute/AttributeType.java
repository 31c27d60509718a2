package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The type of a path attribute, a code point with room for numbers nobody has assigned (RFC 4271
 * section 4.3).
 *
 * @param code the number, 0 to 255
 */
public record AttributeType(int code) implements Serializable {
  /** Says where a route comes from (RFC 4271). */
  public static final AttributeType ORIGIN = new AttributeType(1);

  /** Says which systems a route has passed (RFC 4271). */
  public static final AttributeType AS_PATH = new AttributeType(2);

  /** Says where to send what is routed (RFC 4271). */
  public static final AttributeType NEXT_HOP = new AttributeType(3);

  /** Says which of several entrances a neighbour prefers (RFC 4271). */
  public static final AttributeType MULTI_EXIT_DISC = new AttributeType(4);

  /** Says which route a system prefers (RFC 4271). */
  public static final AttributeType LOCAL_PREF = new AttributeType(5);

  /** Says that a route hides others (RFC 4271). */
  public static final AttributeType ATOMIC_AGGREGATE = new AttributeType(6);

  /** Says who joined several routes into one (RFC 4271). */
  public static final AttributeType AGGREGATOR = new AttributeType(7);

  /** Says labels of 32 bits (RFC 1997). */
  public static final AttributeType COMMUNITIES = new AttributeType(8);

  /** Says who brought a route into the system (RFC 4456). */
  public static final AttributeType ORIGINATOR_ID = new AttributeType(9);

  /** Says which reflectors a route has passed (RFC 4456). */
  public static final AttributeType CLUSTER_LIST = new AttributeType(10);

  /** Says routes of any family (RFC 4760). */
  public static final AttributeType MP_REACH_NLRI = new AttributeType(14);

  /** Says withdrawn routes of any family (RFC 4760). */
  public static final AttributeType MP_UNREACH_NLRI = new AttributeType(15);

  /** Says labels of 64 bits (RFC 4360). */
  public static final AttributeType EXTENDED_COMMUNITIES = new AttributeType(16);

  /** Says the path in full, past speakers of two octets (RFC 6793). */
  public static final AttributeType AS4_PATH = new AttributeType(17);

  /** Says the aggregator in full, past speakers of two octets (RFC 6793). */
  public static final AttributeType AS4_AGGREGATOR = new AttributeType(18);

  /** Says the tunnel of a multicast VPN (RFC 6514). */
  public static final AttributeType PMSI_TUNNEL = new AttributeType(22);

  /** Says through which tunnels to reach the next hop (RFC 9012). */
  public static final AttributeType TUNNEL_ENCAPSULATION = new AttributeType(23);

  /** Says what a link can carry (RFC 5543). */
  public static final AttributeType TRAFFIC_ENGINEERING = new AttributeType(24);

  /** Says labels with an IPv6 address (RFC 5701). */
  public static final AttributeType IPV6_EXTENDED_COMMUNITIES = new AttributeType(25);

  /** Says the metric gathered on the way (RFC 7311). */
  public static final AttributeType AIGP = new AttributeType(26);

  /** Says labels for provider edges (RFC 6514). */
  public static final AttributeType PE_DISTINGUISHER_LABELS = new AttributeType(27);

  /** Says properties of links and nodes (RFC 9552). */
  public static final AttributeType BGP_LS = new AttributeType(29);

  /** Says labels of 96 bits (RFC 8092). */
  public static final AttributeType LARGE_COMMUNITIES = new AttributeType(32);

  /** Says the signed path (RFC 8205). */
  public static final AttributeType BGPSEC_PATH = new AttributeType(33);

  /** Says that a route may go down only (RFC 9234). */
  public static final AttributeType ONLY_TO_CUSTOMER = new AttributeType(35);

  /** Says a chain of service functions (RFC 9015). */
  public static final AttributeType SFP = new AttributeType(37);

  /** Says how to watch a path (RFC 9026). */
  public static final AttributeType BFD_DISCRIMINATOR = new AttributeType(38);

  /** Says segments of a prefix (RFC 8669). */
  public static final AttributeType PREFIX_SID = new AttributeType(40);

  /** Says the attributes of a customer (RFC 6368). */
  public static final AttributeType ATTR_SET = new AttributeType(128);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public AttributeType {
    FieldWidth.check("attribute type", code, 8);
  }

  /**
   * The name of the attribute.
   *
   * @return the name in capitals, or {@code TYPE-n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 1 -> "ORIGIN";
      case 2 -> "AS_PATH";
      case 3 -> "NEXT_HOP";
      case 4 -> "MULTI_EXIT_DISC";
      case 5 -> "LOCAL_PREF";
      case 6 -> "ATOMIC_AGGREGATE";
      case 7 -> "AGGREGATOR";
      case 8 -> "COMMUNITIES";
      case 9 -> "ORIGINATOR_ID";
      case 10 -> "CLUSTER_LIST";
      case 14 -> "MP_REACH_NLRI";
      case 15 -> "MP_UNREACH_NLRI";
      case 16 -> "EXTENDED_COMMUNITIES";
      case 17 -> "AS4_PATH";
      case 18 -> "AS4_AGGREGATOR";
      case 22 -> "PMSI_TUNNEL";
      case 23 -> "TUNNEL_ENCAPSULATION";
      case 24 -> "TRAFFIC_ENGINEERING";
      case 25 -> "IPV6_EXTENDED_COMMUNITIES";
      case 26 -> "AIGP";
      case 27 -> "PE_DISTINGUISHER_LABELS";
      case 29 -> "BGP_LS";
      case 32 -> "LARGE_COMMUNITIES";
      case 33 -> "BGPSEC_PATH";
      case 35 -> "ONLY_TO_CUSTOMER";
      case 37 -> "SFP";
      case 38 -> "BFD_DISCRIMINATOR";
      case 40 -> "PREFIX_SID";
      case 128 -> "ATTR_SET";
      default -> "TYPE-" + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
