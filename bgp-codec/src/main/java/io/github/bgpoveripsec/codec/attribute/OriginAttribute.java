package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.route.Origin;

/**
 * Where a route comes from (RFC 4271 section 5.1.1).
 *
 * @param flags the flag octet
 * @param origin where from
 */
public record OriginAttribute(int flags, Origin origin) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param origin where from
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public OriginAttribute {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param origin where from
   * @return the attribute with the flags it is sent with
   */
  public static OriginAttribute of(Origin origin) {
    return new OriginAttribute(WELL_KNOWN, origin);
  }

  @Override
  public AttributeType type() {
    return AttributeType.ORIGIN;
  }
}
