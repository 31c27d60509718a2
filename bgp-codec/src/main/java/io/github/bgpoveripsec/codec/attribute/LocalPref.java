package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * Which route a system prefers: the highest (RFC 4271 section 5.1.5).
 *
 * @param flags the flag octet
 * @param value 32 bits
 */
public record LocalPref(int flags, long value) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param value 32 bits
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public LocalPref {
    FieldWidth.check("flags", flags, 8);
    FieldWidth.check("LOCAL_PREF", value, 32);
  }

  /**
   * The attribute as it is sent.
   *
   * @param value 32 bits
   * @return the attribute with the flags it is sent with
   */
  public static LocalPref of(long value) {
    return new LocalPref(WELL_KNOWN, value);
  }

  @Override
  public AttributeType type() {
    return AttributeType.LOCAL_PREF;
  }
}
