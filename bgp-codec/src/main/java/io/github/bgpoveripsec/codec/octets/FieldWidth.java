package io.github.bgpoveripsec.codec.octets;

/** Guards numbers that must fit a field of the wire. */
public final class FieldWidth {
  private FieldWidth() {}

  /**
   * Refuses a number that does not fit.
   *
   * @param field the name of the field
   * @param value the number
   * @param bits how wide the field is, 1 to 62
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public static void check(String field, long value, int bits) {
    long largest = (1L << bits) - 1;
    if (value < 0 || value > largest) {
      throw new IllegalArgumentException(
          field + ": expected a number of 0 to " + largest + " but found " + value);
    }
  }
}
