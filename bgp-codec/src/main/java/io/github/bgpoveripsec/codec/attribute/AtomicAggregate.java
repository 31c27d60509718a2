package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * That a route hides others (RFC 4271 section 5.1.6).
 *
 * @param flags the flag octet
 */
public record AtomicAggregate(int flags) implements PathAttribute {
  /**
   * Checks the range.
   *
   * @param flags the flag octet
   * @throws IllegalArgumentException if it is no octet
   */
  public AtomicAggregate {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @return the attribute
   */
  public static AtomicAggregate of() {
    return new AtomicAggregate(WELL_KNOWN);
  }

  @Override
  public AttributeType type() {
    return AttributeType.ATOMIC_AGGREGATE;
  }
}
