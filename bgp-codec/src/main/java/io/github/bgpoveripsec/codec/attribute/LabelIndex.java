package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The place of a prefix in the label block of every speaker (RFC 8669 section 3.1).
 *
 * @param reserved an octet that is sent as 0 and ignored when received
 * @param flags sixteen bits, none of which has a meaning
 * @param index the place, 0 to 4,294,967,295
 */
public record LabelIndex(int reserved, int flags, long index) implements PrefixSidTlv {
  /** The type of this part. */
  public static final int TYPE = 1;

  /**
   * Checks the ranges.
   *
   * @param reserved the reserved octet
   * @param flags sixteen bits
   * @param index the place
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public LabelIndex {
    FieldWidth.check("reserved octet", reserved, 8);
    FieldWidth.check("flags", flags, 16);
    FieldWidth.check("label index", index, 32);
  }

  /**
   * A place as it is sent.
   *
   * @param index the place, 0 to 4,294,967,295
   * @return the part
   * @throws IllegalArgumentException if the index is out of range
   */
  public static LabelIndex of(long index) {
    return new LabelIndex(0, 0, index);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
