package io.github.bgpoveripsec.model.net;

/** The two address families of the Internet Protocol; IPv4 sorts first. */
public enum IpFamily {
  /** Addresses of 32 bits (RFC 791). */
  IPV4(32),
  /** Addresses of 128 bits (RFC 4291). */
  IPV6(128);

  private final int bits;

  IpFamily(int bits) {
    this.bits = bits;
  }

  /**
   * The length of an address.
   *
   * @return 32 or 128 bits
   */
  public int bits() {
    return bits;
  }
}
