package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * Another chain that belongs to this one (RFC 9015 section 3.2.1.1).
 *
 * @param kind how it belongs, 0 to 255; 1 is the way back
 * @param path names the route of the other chain
 * @param identifier the number of the other chain, 0 to 16,777,215
 */
public record SfpAssociation(int kind, RouteDistinguisher path, int identifier) implements SfpTlv {
  /** The type of this part. */
  public static final int TYPE = 1;

  /**
   * Checks the ranges.
   *
   * @param kind how it belongs
   * @param path names the route of the other chain
   * @param identifier the number of the other chain
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public SfpAssociation {
    FieldWidth.check("association type", kind, 8);
    FieldWidth.check("service path identifier", identifier, 24);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
