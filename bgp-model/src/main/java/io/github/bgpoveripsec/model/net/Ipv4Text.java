package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Digits;

/** Reads and writes dotted decimal. */
final class Ipv4Text {

  private static final int OCTETS = 4;

  private Ipv4Text() {}

  /** The bits of the address written in {@code text[start, end)}, or {@link Digits#NONE}. */
  static long read(CharSequence text, int start, int end) {
    long bits = 0;
    int from = start;
    for (int octet = 0; octet < OCTETS; octet++) {
      int to = from;
      while (to < end && text.charAt(to) != '.') {
        to++;
      }
      long value = Digits.read(text, from, to, 255);
      boolean last = octet == OCTETS - 1;
      if (value < 0 || (to == end) != last) {
        return Digits.NONE;
      }
      bits = bits << 8 | value;
      from = to + 1;
    }
    return bits;
  }

  static StringBuilder write(int bits, StringBuilder out) {
    return out.append(bits >>> 24)
        .append('.')
        .append(bits >>> 16 & 0xFF)
        .append('.')
        .append(bits >>> 8 & 0xFF)
        .append('.')
        .append(bits & 0xFF);
  }
}
