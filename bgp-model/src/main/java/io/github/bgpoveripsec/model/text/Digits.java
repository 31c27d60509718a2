package io.github.bgpoveripsec.model.text;

/**
 * Reads unsigned decimal numbers the strict way: ASCII digits only, no sign, no leading zero.
 *
 * <p>The JDK's own readers accept signs and the digits of every script, and {@code inet_aton} reads
 * a leading zero as octal; an address read in two ways is a security problem, so neither is used.
 */
public final class Digits {

  /** The answer for anything that is no number in the range. */
  public static final long NONE = -1;

  private static final int LONGEST = 10;

  private Digits() {}

  /**
   * Reads one number.
   *
   * @param text the text it is part of
   * @param start where it starts
   * @param end where it ends, exclusive
   * @param limit the largest number accepted, below ten thousand million
   * @return the number, or {@link #NONE} if there is none in this range
   */
  public static long read(CharSequence text, int start, int end, long limit) {
    int count = end - start;
    if (count < 1 || count > LONGEST || (count > 1 && text.charAt(start) == '0')) {
      return NONE;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value <= limit ? value : NONE;
  }

  /**
   * Finds a character.
   *
   * @param text the text
   * @param wanted the character
   * @param start where to begin
   * @return the first place from there on, or -1
   */
  public static int indexOf(CharSequence text, char wanted, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
