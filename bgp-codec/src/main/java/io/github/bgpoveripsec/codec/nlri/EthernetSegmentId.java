package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;
import java.util.HexFormat;

/**
 * What names an Ethernet segment: links of one customer to one or more routers (RFC 7432 section
 * 5).
 *
 * @param octets ten octets, the first of which is a type
 */
public record EthernetSegmentId(Octets octets) implements Serializable {
  private static final int LENGTH = 10;

  /** No segment: the customer has one link. */
  public static final EthernetSegmentId ZERO = new EthernetSegmentId(Octets.of(new byte[LENGTH]));

  /**
   * Checks the length.
   *
   * @param octets the octets
   * @throws IllegalArgumentException if there are not ten
   */
  public EthernetSegmentId {
    if (octets.length() != LENGTH) {
      throw new IllegalArgumentException("expected ten octets but found " + octets);
    }
  }

  /**
   * Ten octets with colons between.
   *
   * @return lower-case hexadecimal digits
   */
  @Override
  public String toString() {
    return HexFormat.ofDelimiter(":").formatHex(octets.toByteArray());
  }
}
