package io.github.bgpoveripsec.codec.session;

/** How many octets an AS number takes in AS_PATH and AGGREGATOR (RFC 6793 section 4). */
public enum AsnWidth {
  /** Two, with a speaker that does not know the other. */
  TWO(2),
  /** Four, once both sides have said so. */
  FOUR(4);

  private final int octets;

  AsnWidth(int octets) {
    this.octets = octets;
  }

  /**
   * The width as a number.
   *
   * @return 2 or 4
   */
  public int octets() {
    return octets;
  }
}
