package io.github.bgpoveripsec.codec.finding;

/**
 * The catalogue of the conditions the codec knows, one row each.
 *
 * <p>The letter of an id says where the condition lives: H message header; O OPEN; X NOTIFICATION,
 * ROUTE-REFRESH and the state machine; D a question the RFCs leave open, answered here.
 */
public enum ErrorRow {
  /** The marker is not all ones. */
  H_1("RFC 4271 6.1", "marker is not all ones"),
  /** The length is shorter than a header. */
  H_2("RFC 4271 6.1", "length is below 19"),
  /** The length is above 4096 and we did not advertise Extended Message. */
  H_3("RFC 8654 4", "length is above 4096 and extended messages were not offered"),
  /** An OPEN or KEEPALIVE is longer than 4096 even though we advertised Extended Message. */
  H_4("RFC 8654 4", "an OPEN or KEEPALIVE is never longer than 4096"),
  /** Another message is longer than 4096 and we advertised Extended Message: legal. */
  H_5("RFC 8654 4", "length is above 4096 and extended messages were offered"),
  /** The length is impossible for the type. */
  H_6("RFC 4271 6.1", "length does not fit the message type"),
  /** The type is unknown. */
  H_7("RFC 4271 6.1", "message type is unknown"),
  /** A ROUTE-REFRESH is shorter than its fixed fields. */
  H_8("RFC 2918 3", "ROUTE-REFRESH is shorter than 23"),
  /**
   * Fewer octets are there than the length promises: more input is needed, and nothing is wrong.
   */
  H_9("RFC 4271 4.1", "message is incomplete"),
  /** A NOTIFICATION is cut to 4096 octets for a peer without Extended Message. */
  H_10("RFC 8654 5", "NOTIFICATION data is cut to what the peer accepts"),
  /** Version is not 4. */
  O_1("RFC 4271 6.2", "version is not 4"),
  /** The ASN of the peer is 0. */
  O_2("RFC 7607 2", "the ASN of the peer is 0"),
  /** The ASN of the peer is not the configured one. */
  O_3("RFC 4271 6.2", "the ASN of the peer is not the configured one"),
  /** The two ASNs of the peer differ; that of the capability counts. */
  O_4("RFC 6793 4.1", "the two ASNs of the peer differ; that of the capability counts"),
  /** AS_TRANS without the 4-octet AS capability. */
  O_5("RFC 6793 3", "AS_TRANS without the 4-octet AS capability"),
  /** Hold time is 1 or 2. */
  O_6("RFC 4271 6.2", "hold time is 1 or 2"),
  /** Hold time is below what local policy accepts. */
  O_7("RFC 4271 6.2", "hold time is below what local policy accepts"),
  /** BGP Identifier is 0. */
  O_8("RFC 6286 2.2", "BGP Identifier is 0"),
  /** BGP Identifier of an internal peer is our own. */
  O_9("RFC 6286 2.2", "BGP Identifier of an internal peer is our own"),
  /** BGP Identifier is no unicast address, which is legal. */
  O_10("RFC 6286 2.1", "BGP Identifier is no unicast address, which is legal"),
  /** Type of an optional parameter is unknown. */
  O_11("RFC 4271 6.2", "type of an optional parameter is unknown"),
  /** Optional parameter or capability overruns what it lies in. */
  O_12("RFC 4271 6.2", "optional parameter or capability overruns what it lies in"),
  /** Optional parameters are longer than the message. */
  O_13("RFC 4271 6.2", "optional parameters are longer than the message"),
  /** Octets follow the optional parameters. */
  O_14("RFC 4271 4.1", "octets follow the optional parameters"),
  /** Extended parameters, whatever length the plain form states. */
  O_15("RFC 9072 2", "extended parameters, whatever length the plain form states"),
  /** Extended parameters where plain ones would do, which is legal. */
  O_16("RFC 9072 2", "extended parameters where plain ones would do, which is legal"),
  /** Extended parameters end before their length. */
  O_17("RFC 4271 6.2", "extended parameters end before their length"),
  /** A capability in an extended parameter has a length of one octet. */
  O_18("RFC 5492 4", "a capability in an extended parameter has a length of one octet"),
  /** Capability is unknown. */
  O_19("RFC 5492 3", "capability is unknown"),
  /** Several parameters of capabilities, or a capability twice, which is legal. */
  O_20("RFC 5492 4", "several parameters of capabilities, or a capability twice, which is legal"),
  /** A required capability is missing. */
  O_21("RFC 5492 3", "a required capability is missing"),
  /** The roles do not fit each other. */
  O_22("RFC 9234 4.2", "the roles do not fit each other"),
  /** Two different roles. */
  O_23("RFC 9234 4.2", "two different roles"),
  /** No role, though policy demands one. */
  O_24("RFC 9234 4.2", "no role, though policy demands one"),
  /** The same role twice, which is legal. */
  O_25("RFC 9234 4.2", "the same role twice, which is legal"),
  /** Value of a known capability is malformed. */
  O_26("RFC 5492 4", "value of a known capability is malformed"),
  /** An external peer has our own BGP Identifier, which is legal. */
  O_27("RFC 6286 2.1", "an external peer has our own BGP Identifier, which is legal"),
  /** The parts of the UPDATE are longer than the message. */
  U_1("RFC 4271 6.3", "the parts of the UPDATE are longer than the message"),
  /** An attribute overruns the attributes. */
  U_2("RFC 7606 4", "an attribute overruns the attributes"),
  /** Too few octets are left for the head of an attribute. */
  U_3("RFC 7606 4", "too few octets are left for the head of an attribute"),
  /** An attribute is empty that must not be. */
  U_4("RFC 7606 4", "an attribute is empty that must not be"),
  /** Optional or Transitive contradicts the type. */
  U_5("RFC 7606 3(c)", "Optional or Transitive contradicts the type"),
  /** Partial is set where it cannot be; a warning only. */
  U_6("RFC 4271 4.3", "Partial is set where it cannot be; a warning only"),
  /** The low flag bits are set, which is legal. */
  U_7("RFC 4271 4.3", "the low flag bits are set, which is legal"),
  /** Extended Length where it is not needed, which is legal. */
  U_8("RFC 4271 4.3", "Extended Length where it is not needed, which is legal"),
  /** A well-known attribute is unknown. */
  U_9("RFC 4271 6.3", "a well-known attribute is unknown"),
  /** An unknown optional transitive attribute is kept. */
  U_10("RFC 4271 5", "an unknown optional transitive attribute is kept"),
  /** An unknown optional non-transitive attribute is ignored quietly. */
  U_11("RFC 4271 5", "an unknown optional non-transitive attribute is ignored quietly"),
  /** MP_REACH_NLRI or MP_UNREACH_NLRI appears twice. */
  U_12("RFC 7606 3(g)", "MP_REACH_NLRI or MP_UNREACH_NLRI appears twice"),
  /** Another attribute appears twice; the first counts. */
  U_13("RFC 7606 3(g)", "another attribute appears twice; the first counts"),
  /** Nothing reachable, and an attribute error stronger than discard. */
  U_14("RFC 7606 5.2", "nothing reachable, and an attribute error stronger than discard"),
  /** ORIGIN or AS_PATH is missing. */
  U_15("RFC 7606 3(d)", "ORIGIN or AS_PATH is missing"),
  /** NEXT_HOP is missing. */
  U_16("RFC 7606 3(d)", "NEXT_HOP is missing"),
  /** Routes without any attribute. */
  U_17("RFC 4271 4.3", "routes without any attribute"),
  /** LOCAL_PREF from an internal peer is missing. */
  U_18("RFC 4271 5.1.5", "LOCAL_PREF from an internal peer is missing"),
  /** NEXT_HOP is ignored where only MP_REACH_NLRI carries routes. */
  U_19("RFC 4760 3", "NEXT_HOP is ignored where only MP_REACH_NLRI carries routes"),
  /** A prefix is withdrawn and announced, which is legal. */
  U_20("RFC 4271 4.3", "a prefix is withdrawn and announced, which is legal"),
  /** A prefix in both multiprotocol attributes, which is legal. */
  U_21("RFC 4760 3", "a prefix in both multiprotocol attributes, which is legal"),
  /** Attributes without routes, which is legal. */
  U_22("RFC 4271 6.3", "attributes without routes, which is legal"),
  /** An empty UPDATE marks the end of the IPv4 unicast routes. */
  U_23("RFC 4724 2", "an empty UPDATE marks the end of the IPv4 unicast routes"),
  /** An empty MP_UNREACH_NLRI marks the end of its family. */
  U_24("RFC 4724 2", "an empty MP_UNREACH_NLRI marks the end of its family"),
  /** Attributes in any order, which is legal. */
  U_25("RFC 4271 5", "attributes in any order, which is legal"),
  /** Routes in more than one place, which is legal. */
  U_26("RFC 7606 5.1", "routes in more than one place, which is legal"),
  /** Routes of a family that was not agreed on are ignored. */
  U_27("RFC 4760 8", "routes of a family that was not agreed on are ignored"),
  /** ORIGIN is malformed. */
  A_1("RFC 7606 7.1", "ORIGIN is malformed"),
  /** AS_PATH is malformed. */
  A_2("RFC 7606 7.2", "AS_PATH is malformed"),
  /** AS_PATH is empty, which is legal. */
  A_2a("RFC 4271 5.1.2", "AS_PATH is empty, which is legal"),
  /** AS_PATH contains a set. */
  A_2b("RFC 9774 3", "AS_PATH contains a set"),
  /** AS_PATH does not begin with the peer. */
  A_2c("RFC 7606 7.2", "AS_PATH does not begin with the peer"),
  /** NEXT_HOP is malformed or no host. */
  A_3("RFC 7606 7.3", "NEXT_HOP is malformed or no host"),
  /** NEXT_HOP is one of our own addresses. */
  A_3a("RFC 4271 6.3", "NEXT_HOP is one of our own addresses"),
  /** MULTI_EXIT_DISC is malformed. */
  A_4("RFC 7606 7.4", "MULTI_EXIT_DISC is malformed"),
  /** LOCAL_PREF from an external peer. */
  A_5("RFC 7606 7.5", "LOCAL_PREF from an external peer"),
  /** LOCAL_PREF is malformed. */
  A_5a("RFC 7606 7.5", "LOCAL_PREF is malformed"),
  /** ATOMIC_AGGREGATE is not empty. */
  A_6("RFC 7606 7.6", "ATOMIC_AGGREGATE is not empty"),
  /** AGGREGATOR is malformed or of AS 0. */
  A_7("RFC 7606 7.7", "AGGREGATOR is malformed or of AS 0"),
  /** COMMUNITIES is malformed. */
  A_8("RFC 7606 7.8", "COMMUNITIES is malformed"),
  /** ORIGINATOR_ID from an external peer. */
  A_9("RFC 7606 7.9", "ORIGINATOR_ID from an external peer"),
  /** ORIGINATOR_ID is malformed. */
  A_9a("RFC 7606 7.9", "ORIGINATOR_ID is malformed"),
  /** CLUSTER_LIST from an external peer. */
  A_10("RFC 7606 7.10", "CLUSTER_LIST from an external peer"),
  /** CLUSTER_LIST is malformed. */
  A_10a("RFC 7606 7.10", "CLUSTER_LIST is malformed"),
  /** A deprecated attribute is never parsed. */
  A_11("RFC 7606 7", "a deprecated attribute is never parsed"),
  /** MP_REACH_NLRI is malformed. */
  A_14("RFC 7606 7.11", "MP_REACH_NLRI is malformed"),
  /** MP_UNREACH_NLRI is malformed. */
  A_15("RFC 7606 7.12", "MP_UNREACH_NLRI is malformed"),
  /** EXTENDED_COMMUNITIES is malformed. */
  A_16("RFC 7606 7.14", "EXTENDED_COMMUNITIES is malformed"),
  /** An extended community holds a state of origin validation that is not defined. */
  A_16a("RFC 8097 2", "an origin validation state above 2 is ignored"),
  /** The rate of a traffic filtering action is NaN, so that it cannot be decoded. */
  A_16b("RFC 8955 10", "the rate of a traffic filtering action is no number"),
  /** Several extended communities hold states of origin validation; the greatest counts. */
  A_16c("RFC 8097 2", "an origin validation state beside a greater one is ignored"),
  /** AS4_PATH from a speaker of wide AS numbers. */
  A_17("RFC 6793 4.1", "AS4_PATH from a speaker of wide AS numbers"),
  /** AS4_PATH is malformed. */
  A_17a("RFC 6793 6", "AS4_PATH is malformed"),
  /** AS4_PATH contains confederation segments, which do not count. */
  A_17b("RFC 6793 6", "AS4_PATH contains confederation segments, which do not count"),
  /** AS4_AGGREGATOR from a speaker of wide AS numbers. */
  A_18("RFC 6793 4.1", "AS4_AGGREGATOR from a speaker of wide AS numbers"),
  /** AS4_AGGREGATOR is malformed or of AS 0. */
  A_18a("RFC 6793 6", "AS4_AGGREGATOR is malformed or of AS 0"),
  /** PMSI_TUNNEL is malformed. */
  A_22("RFC 6514 5", "PMSI_TUNNEL is malformed"),
  /** TUNNEL_ENCAPSULATION is malformed. */
  A_23("RFC 9012 13", "TUNNEL_ENCAPSULATION is malformed"),
  /** A tunnel has not one sound egress endpoint and does not count. */
  A_23a("RFC 9012 13", "a tunnel has not one sound egress endpoint and does not count"),
  /** TRAFFIC_ENGINEERING is malformed. */
  A_24("RFC 7606 7.13", "TRAFFIC_ENGINEERING is malformed"),
  /** IPV6_EXTENDED_COMMUNITIES is malformed. */
  A_25("RFC 7606 7.15", "IPV6_EXTENDED_COMMUNITIES is malformed"),
  /** AIGP is malformed. */
  A_26("RFC 7311 3", "AIGP is malformed"),
  /** AIGP is not enabled for this peer. */
  A_26a("RFC 7311 3.3", "AIGP is not enabled for this peer"),
  /** PE_DISTINGUISHER_LABELS is malformed. */
  A_27("RFC 6514 8", "PE_DISTINGUISHER_LABELS is malformed"),
  /** BGP_LS is malformed. */
  A_29("RFC 7752 6.2.2", "BGP_LS is malformed"),
  /** LARGE_COMMUNITIES is malformed. */
  A_32("RFC 8092 6", "LARGE_COMMUNITIES is malformed"),
  /** BGPSEC_PATH is malformed or stands beside AS_PATH. */
  A_33("RFC 8205 5.2", "BGPSEC_PATH is malformed or stands beside AS_PATH"),
  /** ONLY_TO_CUSTOMER is malformed. */
  A_35("RFC 9234 5", "ONLY_TO_CUSTOMER is malformed"),
  /** SFP is malformed. */
  A_37("RFC 9015 3.2.1", "SFP is malformed"),
  /** BFD_DISCRIMINATOR is malformed. */
  A_38("RFC 9026 3.1.6", "BFD_DISCRIMINATOR is malformed"),
  /** PREFIX_SID is malformed. */
  A_40("RFC 8669 6", "PREFIX_SID is malformed"),
  /** An SRv6 service in PREFIX_SID is malformed. */
  A_40a("RFC 9252 7", "an SRv6 service in PREFIX_SID is malformed"),
  /** PREFIX_SID from outside the domain. */
  A_40b("RFC 8669 4", "PREFIX_SID from outside the domain"),
  /** ATTR_SET is malformed. */
  A_128("RFC 7606 7.16", "ATTR_SET is malformed"),
  /** A prefix is too long or overruns its field. */
  N_1("RFC 7606 5.3", "a prefix is too long or overruns its field"),
  /** A prefix of a multiprotocol attribute is too long or overruns it. */
  N_2("RFC 7606 5.3", "a prefix of a multiprotocol attribute is too long or overruns it"),
  /** Bits behind a prefix are set, which is legal. */
  N_3("RFC 4271 4.3", "bits behind a prefix are set, which is legal"),
  /** A prefix of multicast addresses where unicast is routed, which is ignored. */
  N_4("RFC 4271 6.3", "a prefix of multicast addresses among unicast routes is ignored"),
  /** Path identifiers stand before prefixes where agreed. */
  N_5("RFC 7911 3", "path identifiers stand before prefixes where agreed"),
  /** One label stands before a prefix, whatever its bottom-of-stack bit says. */
  N_7("RFC 8277 2.2", "one label stands before a prefix, whatever its lowest bit says"),
  /** No label of a stack is the last one. */
  N_8("RFC 8277 2.3", "no label of a stack is the last"),
  /** More labels stand before a prefix than we announced to accept. */
  N_9("RFC 8277 2.1", "more labels than we accept stand before a prefix"),
  /** What stands in the place of a label does not count where a route is withdrawn. */
  N_10("RFC 8277 2.4", "the label of a withdrawn route does not count"),
  /** Length of a labelled prefix is impossible. */
  N_11("RFC 8277 2.2", "length of a labelled prefix is impossible"),
  /** A route of an unknown type, which is ignored. */
  N_12("RFC 7606 5.4", "a route of an unknown type is ignored"),
  /** A link-state route of an unknown type, which is legal: it is kept and passed on. */
  N_13("RFC 9552 5.1", "a link-state route of an unknown type is kept, which is legal"),
  /** A link-state route whose descriptors do not fill it, are out of order or of wrong lengths. */
  N_13a("RFC 9552 8.2.2", "a link-state route with malformed descriptors is ignored"),
  /** Length of an IP prefix route of an Ethernet VPN is neither 34 nor 58. */
  N_14("RFC 9136 3.1", "length of an IP prefix route is neither 34 nor 58"),
  /** An IP prefix route of an Ethernet VPN has two overlay indexes, or neither one nor a label. */
  N_15("RFC 9136 3.2", "an IP prefix route has not one way to its prefix"),
  /**
   * A multicast route of an Ethernet VPN has no key that can be read, or flags that do not fit it.
   */
  N_16("RFC 9251 9.7", "a multicast route of an Ethernet VPN has no key or wrong flags"),
  /** Length of a flow specification is 0 or overruns its field. */
  N_17("RFC 8955 4.1", "length of a flow specification is 0 or overruns its field"),
  /** A component of a flow specification is malformed, unknown or out of order. */
  N_18("RFC 8955 4.2", "a component of a flow specification is malformed"),
  /**
   * Offset of an IPv6 prefix in a flow specification is not below its length, or that above 128.
   */
  N_19("RFC 8956 3.1", "offset of an IPv6 prefix is not below its length"),
  /** The next hop of a flow specification is ignored, whatever its length. */
  N_20("RFC 8955 4", "the next hop of a flow specification is ignored"),
  /** Length of a route target is neither 0 nor 32 to 96. */
  N_21("RFC 4684 4", "length of a route target is neither 0 nor 32 to 96"),
  /** Error code of a NOTIFICATION is not assigned. */
  X_1("RFC 4271 6.4", "error code of a NOTIFICATION is not assigned"),
  /** Shutdown communication is malformed. */
  X_2("RFC 9003 2", "shutdown communication is malformed"),
  /** Hard reset carries its reason. */
  X_3("RFC 8538 3.1", "hard reset carries its reason"),
  /** Data about a prefix limit is malformed. */
  X_4("RFC 4486 4", "data about a prefix limit is malformed"),
  /** ROUTE-REFRESH for a family that we did not advertise. */
  X_5("RFC 2918 4", "ROUTE-REFRESH for a family that we did not advertise"),
  /** Begin or end of a refresh has a length other than 23. */
  X_6("RFC 7313 5", "begin or end of a refresh has a length other than 23"),
  /** Subtype of a ROUTE-REFRESH is unknown. */
  X_7("RFC 7313 5", "subtype of a ROUTE-REFRESH is unknown"),
  /** Third octet of a ROUTE-REFRESH is reserved for a plain peer. */
  X_8("RFC 2918 3", "third octet of a ROUTE-REFRESH is reserved for a plain peer"),
  /** Outbound route filters overrun the ROUTE-REFRESH. */
  X_9("RFC 5291 4", "outbound route filters overrun the ROUTE-REFRESH"),
  /** Message not expected in this state. */
  X_10("RFC 6608 4", "message not expected in this state"),
  /** Hold timer expired. */
  X_11("RFC 4271 6.5", "hold timer expired"),
  /** Send hold timer expired. */
  X_12("RFC 9687 4", "send hold timer expired"),
  /** A NOTIFICATION is too short; the error is known, but no NOTIFICATION answers it. */
  D_1("RFC 4271 6.4", "NOTIFICATION is shorter than 21, and must not be answered");

  private final String reference;
  private final String summary;

  ErrorRow(String reference, String summary) {
    this.reference = reference;
    this.summary = summary;
  }

  /**
   * The stable name of the row.
   *
   * @return for example {@code H-1}
   */
  public String id() {
    return name().replace('_', '-');
  }

  /**
   * The text that decides.
   *
   * @return RFC and section, for example {@code RFC 4271 6.1}
   */
  public String reference() {
    return reference;
  }

  /**
   * The condition in a few words.
   *
   * @return a sentence without full stop
   */
  public String summary() {
    return summary;
  }

  @Override
  public String toString() {
    return id();
  }
}
