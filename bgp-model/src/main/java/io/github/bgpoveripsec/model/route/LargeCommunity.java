package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * A label on a route: three numbers of 32 bits (RFC 8092). The order is by the three numbers.
 *
 * <p>The components are the 32 bits as they stand in a message, negative from 2147483648 on; {@link
 * #of} takes and {@link #toString} gives unsigned numbers.
 *
 * @param globalAdministrator the AS number of who defined the label
 * @param localData1 the first number, meaning what its definer says
 * @param localData2 the second number, meaning what its definer says
 */
public record LargeCommunity(int globalAdministrator, int localData1, int localData2)
    implements Comparable<LargeCommunity>, Serializable {

  private static final long MAX = 0xFFFF_FFFFL;

  private static final String EXPECTED =
      "a large community: expected three numbers of 0 to 4294967295 such as 65000:1:2";

  private static final Comparator<Integer> UNSIGNED = Integer::compareUnsigned;

  private static final Comparator<LargeCommunity> ORDER =
      Comparator.comparing(LargeCommunity::globalAdministrator, UNSIGNED)
          .thenComparing(LargeCommunity::localData1, UNSIGNED)
          .thenComparing(LargeCommunity::localData2, UNSIGNED);

  /**
   * The community of three numbers.
   *
   * @param globalAdministrator the AS number of who defined the label, 0 to 4294967295
   * @param localData1 the first number, 0 to 4294967295
   * @param localData2 the second number, 0 to 4294967295
   * @return the community
   * @throws IllegalArgumentException if a number is outside the range
   */
  public static LargeCommunity of(long globalAdministrator, long localData1, long localData2) {
    return new LargeCommunity(bits(globalAdministrator), bits(localData1), bits(localData2));
  }

  /**
   * Reads {@code 65000:1:2}.
   *
   * @param text three decimal numbers without leading zeros, joined by colons (RFC 8092 section 5)
   * @return the community
   * @throws IllegalArgumentException if the text is anything else; the message quotes it
   */
  public static LargeCommunity parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text three decimal numbers joined by colons
   * @return the community, or empty where {@code parse} would throw
   */
  public static Optional<LargeCommunity> tryParse(CharSequence text) {
    return ColonNumbers.read(text, 3, MAX).map(number -> of(number[0], number[1], number[2]));
  }

  @Override
  public int compareTo(LargeCommunity other) {
    return ORDER.compare(this, other);
  }

  /**
   * Writes three decimal numbers (RFC 8092 section 5).
   *
   * @return such as {@code 65000:1:2}
   */
  @Override
  public String toString() {
    return Integer.toUnsignedString(globalAdministrator)
        + ":"
        + Integer.toUnsignedString(localData1)
        + ":"
        + Integer.toUnsignedString(localData2);
  }

  private static int bits(long number) {
    if (number < 0 || number > MAX) {
      throw new IllegalArgumentException(
          "large community number " + number + " is outside the range 0 to 4294967295");
    }
    return (int) number;
  }
}
