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
