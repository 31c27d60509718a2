package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The colour of a tunnel: routes that name the same one want it (RFC 9012 section 3.4.2).
 *
 * @param flags two octets
 * @param color the colour, 0 to 4,294,967,295
 */
public record TunnelColor(int flags, long color) implements TunnelSubTlv {
  /** The type of this part. */
  public static final int TYPE = 4;

  /**
   * Checks the ranges.
   *
   * @param flags two octets
   * @param color the colour
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public TunnelColor {
    FieldWidth.check("flags", flags, 16);
    FieldWidth.check("color", color, 32);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
