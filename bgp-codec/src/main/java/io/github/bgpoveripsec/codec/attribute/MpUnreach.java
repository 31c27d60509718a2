package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * Withdrawn routes of any family (RFC 4760 section 4).
 *
 * @param flags the flag octet
 * @param family the family
 * @param nlri the routes; none marks the end of the family's routes (RFC 4724 section 2)
 */
public record MpUnreach(int flags, Family family, Nlri nlri) implements PathAttribute {
  /**
   * Checks the range.
   *
   * @param flags the flag octet
   * @param family the family
   * @param nlri the routes
   * @throws IllegalArgumentException if the flags are no octet
   */
  public MpUnreach {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param family the family
   * @param nlri the routes
   * @return the attribute
   */
  public static MpUnreach of(Family family, Nlri nlri) {
    return new MpUnreach(OPTIONAL_NON_TRANSITIVE, family, nlri);
  }

  @Override
  public AttributeType type() {
    return AttributeType.MP_UNREACH_NLRI;
  }
}
