package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Digits;

/** Reads the notations of RFC 5396. */
final class AsnText {

  private static final long MAX = 0xFFFF_FFFFL;
  private static final long MAX_HALF = 0xFFFFL;

  private AsnText() {}

  /** The number written in the text, or {@link Digits#NONE}. */
  static long read(CharSequence text) {
    int end = text.length();
    int start = startsWithAs(text) ? 2 : 0;
    int dot = Digits.indexOf(text, '.', start);
    if (dot < 0) {
      return Digits.read(text, start, end, MAX);
    }
    long high = Digits.read(text, start, dot, MAX_HALF);
    long low = Digits.read(text, dot + 1, end, MAX_HALF);
    return high < 0 || low < 0 ? Digits.NONE : high << 16 | low;
  }

  private static boolean startsWithAs(CharSequence text) {
    return text.length() > 2
        && (text.charAt(0) == 'A' || text.charAt(0) == 'a')
        && (text.charAt(1) == 'S' || text.charAt(1) == 's');
  }
}
