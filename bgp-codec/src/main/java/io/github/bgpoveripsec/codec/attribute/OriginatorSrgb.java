package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * The label block of the speaker that originated a prefix (RFC 8669 section 3.2).
 *
 * @param flags sixteen bits, none of which has a meaning
 * @param ranges the parts of the block in order, at least one
 */
public record OriginatorSrgb(int flags, List<Range> ranges) implements PrefixSidTlv {
  /** The type of this part. */
  public static final int TYPE = 3;

  /**
   * Checks the range and copies the list.
   *
   * @param flags sixteen bits
   * @param ranges the parts of the block
   * @throws IllegalArgumentException if the flags have more bits or there are no ranges
   */
  public OriginatorSrgb {
    FieldWidth.check("flags", flags, 16);
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("expected at least one range of labels but found none");
    }
  }

  @Override
  public int type() {
    return TYPE;
  }

  /**
   * Labels that follow each other.
   *
   * @param first the first, 0 to 16,777,215
   * @param size how many, 0 to 16,777,215
   */
  public record Range(int first, int size) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param first the first label
     * @param size how many
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Range {
      FieldWidth.check("first label", first, 24);
      FieldWidth.check("number of labels", size, 24);
    }
  }
}
