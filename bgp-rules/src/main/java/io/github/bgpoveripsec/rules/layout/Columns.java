package io.github.bgpoveripsec.rules.layout;

/** How many columns of a terminal a text takes. */
public final class Columns {
  /**
   * First and last code points of the scripts drawn two columns wide (Unicode UAX #11, W and F).
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680,
    0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** The columns of a text. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < WIDE[0]) {
      return combines(codePoint) ? 0 : 1;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (WIDE[i] <= codePoint && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return combines(codePoint) ? 0 : 1;
  }

  private static boolean combines(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
