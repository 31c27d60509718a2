package io.github.bgpoveripsec.model.net;

import java.io.Serializable;

/**
 * A run of AS numbers, both ends included.
 *
 * @param first the smallest number
 * @param last the largest number, not below the first
 */
public record AsnRange(Asn first, Asn last) implements Serializable {

  /**
   * Checks the order of the ends.
   *
   * @param first the smallest number
   * @param last the largest number, not below the first
   * @throws IllegalArgumentException if the last number is below the first
   */
  public AsnRange {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException("the range " + first + " to " + last + " is backwards");
    }
  }

  /**
   * The range between two numbers.
   *
   * @param first the smallest number, 0 to 4294967295
   * @param last the largest number, 0 to 4294967295
   * @return the range, both ends included
   * @throws IllegalArgumentException if a number needs more than 32 bits or the last is below the
   *     first
   */
  public static AsnRange of(long first, long last) {
    return new AsnRange(Asn.of(first), Asn.of(last));
  }

  /**
   * Whether a number lies in the range.
   *
   * @param asn the number
   * @return true from the first to the last, both included
   */
  public boolean contains(Asn asn) {
    return first.compareTo(asn) <= 0 && asn.compareTo(last) <= 0;
  }

  /**
   * Writes the range.
   *
   * @return {@code 64512-65534}, or {@code 23456} for a single number
   */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "-" + last;
  }
}
