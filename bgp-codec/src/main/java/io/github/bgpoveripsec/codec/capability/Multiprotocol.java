package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The speaker exchanges routes of a family (RFC 4760 section 8).
 *
 * @param family the family
 * @param reserved an octet that is sent as 0 and ignored when received
 */
public record Multiprotocol(Family family, int reserved) implements Capability {
  /**
   * Checks the range.
   *
   * @param family the family
   * @param reserved the reserved octet
   * @throws IllegalArgumentException if it is no octet
   */
  public Multiprotocol {
    FieldWidth.check("reserved octet", reserved, 8);
  }

  /**
   * The capability as it is sent.
   *
   * @param family the family
   * @return the capability for it
   */
  public static Multiprotocol of(Family family) {
    return new Multiprotocol(family, 0);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.MULTIPROTOCOL;
  }
}
