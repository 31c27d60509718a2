package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The code and subcode of a NOTIFICATION, code points with room for numbers nobody has assigned.
 *
 * <p>Sources: RFC 4271 section 4.5, RFC 4486, RFC 5492, RFC 6608, RFC 7313, RFC 8538, RFC 9234, RFC
 * 9384, RFC 9687 and RFC 9815.
 *
 * @param code the error code, 0 to 255
 * @param subcode the error subcode, 0 to 255; 0 is "unspecific"
 */
public record ErrorCode(int code, int subcode) implements Serializable {
  /** The marker is not all ones. */
  public static final ErrorCode CONNECTION_NOT_SYNCHRONIZED = new ErrorCode(1, 1);

  /** The length of a message is impossible. */
  public static final ErrorCode BAD_MESSAGE_LENGTH = new ErrorCode(1, 2);

  /** The type of a message is unknown. */
  public static final ErrorCode BAD_MESSAGE_TYPE = new ErrorCode(1, 3);

  /** An OPEN is malformed in a way that has no subcode of its own. */
  public static final ErrorCode OPEN_UNSPECIFIC = new ErrorCode(2, 0);

  /** The version is not supported. */
  public static final ErrorCode UNSUPPORTED_VERSION = new ErrorCode(2, 1);

  /** The ASN of the peer is not acceptable. */
  public static final ErrorCode BAD_PEER_AS = new ErrorCode(2, 2);

  /** The BGP Identifier of the peer is not acceptable. */
  public static final ErrorCode BAD_BGP_IDENTIFIER = new ErrorCode(2, 3);

  /** The type of an optional parameter is unknown. */
  public static final ErrorCode UNSUPPORTED_OPTIONAL_PARAMETER = new ErrorCode(2, 4);

  /** The hold time is not acceptable. */
  public static final ErrorCode UNACCEPTABLE_HOLD_TIME = new ErrorCode(2, 6);

  /** A capability that is required is missing (RFC 5492). */
  public static final ErrorCode UNSUPPORTED_CAPABILITY = new ErrorCode(2, 7);

  /** The roles of the two speakers do not fit each other (RFC 9234). */
  public static final ErrorCode ROLE_MISMATCH = new ErrorCode(2, 11);

  /** An UPDATE is wrong in a way that has no subcode of its own. */
  public static final ErrorCode UPDATE_UNSPECIFIC = new ErrorCode(3, 0);

  /** The attributes do not fit their list, or one appears twice. */
  public static final ErrorCode MALFORMED_ATTRIBUTE_LIST = new ErrorCode(3, 1);

  /** A well-known attribute is unknown. */
  public static final ErrorCode UNRECOGNIZED_WELL_KNOWN_ATTRIBUTE = new ErrorCode(3, 2);

  /** A well-known attribute is missing. */
  public static final ErrorCode MISSING_WELL_KNOWN_ATTRIBUTE = new ErrorCode(3, 3);

  /** The flags of an attribute contradict its type. */
  public static final ErrorCode ATTRIBUTE_FLAGS_ERROR = new ErrorCode(3, 4);

  /** The length of an attribute contradicts its type. */
  public static final ErrorCode ATTRIBUTE_LENGTH_ERROR = new ErrorCode(3, 5);

  /** The ORIGIN has an undefined value. */
  public static final ErrorCode INVALID_ORIGIN = new ErrorCode(3, 6);

  /** The NEXT_HOP is no host address. */
  public static final ErrorCode INVALID_NEXT_HOP = new ErrorCode(3, 8);

  /** An optional attribute is wrong. */
  public static final ErrorCode OPTIONAL_ATTRIBUTE_ERROR = new ErrorCode(3, 9);

  /** A prefix in the NLRI or withdrawn routes is wrong. */
  public static final ErrorCode INVALID_NETWORK_FIELD = new ErrorCode(3, 10);

  /** The AS_PATH is wrong. */
  public static final ErrorCode MALFORMED_AS_PATH = new ErrorCode(3, 11);

  /** Nothing was heard within the hold time. */
  public static final ErrorCode HOLD_TIMER_EXPIRED = new ErrorCode(4, 0);

  /** A message came in a state that does not expect it. */
  public static final ErrorCode FSM_UNSPECIFIC = new ErrorCode(5, 0);

  /** A message came that OpenSent does not expect (RFC 6608). */
  public static final ErrorCode UNEXPECTED_IN_OPEN_SENT = new ErrorCode(5, 1);

  /** A message came that OpenConfirm does not expect (RFC 6608). */
  public static final ErrorCode UNEXPECTED_IN_OPEN_CONFIRM = new ErrorCode(5, 2);

  /** A message came that Established does not expect (RFC 6608). */
  public static final ErrorCode UNEXPECTED_IN_ESTABLISHED = new ErrorCode(5, 3);

  /** The peer announced more prefixes than agreed (RFC 4486). */
  public static final ErrorCode CEASE_MAXIMUM_PREFIXES = new ErrorCode(6, 1);

  /** The operator shut the session down (RFC 4486). */
  public static final ErrorCode CEASE_ADMINISTRATIVE_SHUTDOWN = new ErrorCode(6, 2);

  /** The operator removed the peer (RFC 4486). */
  public static final ErrorCode CEASE_PEER_DECONFIGURED = new ErrorCode(6, 3);

  /** The operator restarted the session (RFC 4486). */
  public static final ErrorCode CEASE_ADMINISTRATIVE_RESET = new ErrorCode(6, 4);

  /** The connection is not wanted (RFC 4486). */
  public static final ErrorCode CEASE_CONNECTION_REJECTED = new ErrorCode(6, 5);

  /** Another change of configuration (RFC 4486). */
  public static final ErrorCode CEASE_OTHER_CONFIGURATION_CHANGE = new ErrorCode(6, 6);

  /** Two connections between the same speakers met (RFC 4486). */
  public static final ErrorCode CEASE_COLLISION_RESOLUTION = new ErrorCode(6, 7);

  /** The sender ran out of something (RFC 4486). */
  public static final ErrorCode CEASE_OUT_OF_RESOURCES = new ErrorCode(6, 8);

  /** The session ends in spite of graceful restart (RFC 8538). */
  public static final ErrorCode CEASE_HARD_RESET = new ErrorCode(6, 9);

  /** Bidirectional forwarding detection reports the peer as down (RFC 9384). */
  public static final ErrorCode CEASE_BFD_DOWN = new ErrorCode(6, 10);

  /** A ROUTE-REFRESH has an impossible length (RFC 7313). */
  public static final ErrorCode ROUTE_REFRESH_INVALID_LENGTH = new ErrorCode(7, 1);

  /** The peer does not read what it is sent (RFC 9687). */
  public static final ErrorCode SEND_HOLD_TIMER_EXPIRED = new ErrorCode(8, 0);

  /** The link-state database can no longer be kept like that of the peer (RFC 9815). */
  public static final ErrorCode LOSS_OF_LSDB_SYNCHRONIZATION = new ErrorCode(9, 0);

  /**
   * Checks the ranges.
   *
   * @param code the error code
   * @param subcode the error subcode
   * @throws IllegalArgumentException if code or subcode is no octet
   */
  public ErrorCode {
    FieldWidth.check("error code", code, 8);
    FieldWidth.check("error subcode", subcode, 8);
  }

  /**
   * Whether the registries know both numbers, deprecated ones included. Subcode 0 of any known code
   * is "unspecific" (RFC 4271 section 4.5).
   *
   * @return false for what a receiver can only log
   */
  public boolean isAssigned() {
    return ErrorNames.isAssigned(code, subcode);
  }

  /**
   * The name of the code.
   *
   * @return the RFC's words, or {@code code n} for a number that has none
   */
  public String codeName() {
    return ErrorNames.code(code);
  }

  /**
   * The name of the subcode.
   *
   * @return the RFC's words, or {@code subcode n} for a number that has none
   */
  public String subcodeName() {
    return ErrorNames.subcode(code, subcode);
  }

  @Override
  public String toString() {
    return code + "/" + subcode;
  }
}
