package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * An attribute of any type with any value: unknown, deprecated, or malformed.
 *
 * @param type which attribute
 * @param flags the flag octet
 * @param octets the value
 */
public record RawAttribute(AttributeType type, int flags, Octets octets) implements PathAttribute {
  /**
   * Checks the range.
   *
   * @param type which attribute
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the flags are no octet
   */
  public RawAttribute {
    FieldWidth.check("flags", flags, 8);
  }
}
