package io.github.bgpoveripsec.codec.session;

/** How long a message may be, header included (RFC 4271 section 4.1, RFC 8654 section 3). */
public enum MessageLimit {
  /** 4,096 octets. */
  STANDARD(4096),
  /** 65,535 octets, for UPDATE, NOTIFICATION and ROUTE-REFRESH. */
  EXTENDED(65535);

  private final int octets;

  MessageLimit(int octets) {
    this.octets = octets;
  }

  /**
   * The limit as a number.
   *
   * @return octets, header included
   */
  public int octets() {
    return octets;
  }
}
