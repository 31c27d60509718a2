package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Optional;

/**
 * A label on a route: 32 bits, written as two halves (RFC 1997). The order is by unsigned value.
 *
 * @param bits the label; the upper half is by convention the AS number of who defined it
 */
public record Community(int bits) implements Comparable<Community>, Serializable {

  /** Not to be advertised outside the confederation (RFC 1997). */
  public static final Community NO_EXPORT = new Community(0xFFFF_FF01);

  /** Not to be advertised to any peer (RFC 1997). */
  public static final Community NO_ADVERTISE = new Community(0xFFFF_FF02);

  /** Not to be advertised to external peers, members of the confederation included (RFC 1997). */
  public static final Community NO_EXPORT_SUBCONFED = new Community(0xFFFF_FF03);

  private static final long MAX_HALF = 0xFFFF;

  private static final String EXPECTED =
      "a community: expected two numbers of 0 to 65535 such as 65000:1";

  /**
   * The community of two halves.
   *
   * @param upper the upper half, 0 to 65535, by convention an AS number
   * @param lower the lower half, 0 to 65535
   * @return the community
   * @throws IllegalArgumentException if a half is outside the range
   */
  public static Community of(int upper, int lower) {
    if (upper < 0 || upper > MAX_HALF || lower < 0 || lower > MAX_HALF) {
      throw new IllegalArgumentException(
          "community " + upper + ":" + lower + " has a half outside the range 0 to 65535");
    }
    return new Community(upper << 16 | lower);
  }

  /**
   * Reads {@code 65000:1}.
   *
   * @param text two decimal numbers without leading zeros, joined by a colon
   * @return the community
   * @throws IllegalArgumentException if the text is anything else; the message quotes it
   */
  public static Community parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text two decimal numbers joined by a colon
   * @return the community, or empty where {@code parse} would throw
   */
  public static Optional<Community> tryParse(CharSequence text) {
    return ColonNumbers.read(text, 2, MAX_HALF).map(half -> of((int) half[0], (int) half[1]));
  }

  /**
   * The upper half.
   *
   * @return 0 to 65535, by convention an AS number
   */
  public int upper() {
    return bits >>> 16;
  }

  /**
   * The lower half.
   *
   * @return 0 to 65535
   */
  public int lower() {
    return bits & (int) MAX_HALF;
  }

  @Override
  public int compareTo(Community other) {
    return Integer.compareUnsigned(bits, other.bits);
  }

  /**
   * Writes two halves.
   *
   * @return such as {@code 65000:1}, also for communities that have a name
   */
  @Override
  public String toString() {
    return upper() + ":" + lower();
  }
}
