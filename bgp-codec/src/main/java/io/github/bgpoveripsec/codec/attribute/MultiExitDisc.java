package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * Which of several entrances a neighbour prefers: the lowest (RFC 4271 section 5.1.4).
 *
 * @param flags the flag octet
 * @param value 32 bits
 */
public record MultiExitDisc(int flags, long value) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param value 32 bits
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public MultiExitDisc {
    FieldWidth.check("flags", flags, 8);
    FieldWidth.check("MULTI_EXIT_DISC", value, 32);
  }

  /**
   * The attribute as it is sent.
   *
   * @param value 32 bits
   * @return the attribute with the flags it is sent with
   */
  public static MultiExitDisc of(long value) {
    return new MultiExitDisc(OPTIONAL_NON_TRANSITIVE, value);
  }

  @Override
  public AttributeType type() {
    return AttributeType.MULTI_EXIT_DISC;
  }
}
