package io.github.bgpoveripsec.codec.finding;

/**
 * The catalogue of the conditions the codec knows, one row each.
 *
 * <p>The letter of an id says where the condition lives: H message header; D a question the RFCs
 * leave open, answered here.
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
