package io.github.bgpoveripsec.model.net;

import org.jspecify.annotations.Nullable;

/** Reads IPv6 addresses by RFC 4291 section 2.2 and writes them by RFC 5952. */
final class Ipv6Text {

  private static final int GROUPS = 8;
  private static final long MAPPED = 0xFFFFL;

  private Ipv6Text() {}

  /** The address written in {@code text[start, end)}, or null. */
  static @Nullable Ipv6Address read(CharSequence text, int start, int end) {
    return new Reader(text, start, end).read();
  }

  /** Walks over the text once, collecting groups before and after the double colon. */
  private static final class Reader {
    private static final int NO_GAP = -1;

    private final CharSequence text;
    private final int end;
    private final int[] groups = new int[GROUPS];
    private int at;
    private int count;
    private int gap = NO_GAP;

    Reader(CharSequence text, int start, int end) {
      this.text = text;
      this.at = start;
      this.end = end;
    }

    @Nullable Ipv6Address read() {
      if (isAt(at, ':') && !skipGap()) {
        return null;
      }
      while (at < end) {
        if (!readGroup() || (at < end && !skipSeparator())) {
          return null;
        }
      }
      // A double colon stands for one group at least (RFC 4291 section 2.2).
      boolean complete = gap == NO_GAP ? count == GROUPS : count < GROUPS;
      return complete ? address() : null;
    }

    private boolean isAt(int place, char wanted) {
      return place < end && text.charAt(place) == wanted;
    }

    /** Steps over a double colon, the only one. */
    private boolean skipGap() {
      if (gap != NO_GAP || !isAt(at + 1, ':')) {
        return false;
      }
      gap = count;
      at += 2;
      return true;
    }

    /** Steps over what follows a group: a double colon, or one colon with more behind it. */
    private boolean skipSeparator() {
      if (isAt(at + 1, ':')) {
        return isAt(at, ':') && skipGap();
      }
      boolean one = isAt(at, ':') && at + 1 < end;
      at++;
      return one;
    }

    private boolean readGroup() {
      int from = at;
      int value = 0;
      while (at < end && at - from <= 4) {
        int digit = hexDigit(text.charAt(at));
        if (digit < 0) {
          break;
        }
        value = value << 4 | digit;
        at++;
      }
      if (isAt(at, '.')) {
        return readDottedTail(from);
      }
      int digits = at - from;
      if (digits < 1 || digits > 4 || count == GROUPS) {
        return false;
      }
      groups[count++] = value;
      return true;
    }

    /** The last two groups may be an IPv4 address in dotted decimal. */
    private boolean readDottedTail(int from) {
      long bits = Ipv4Text.read(text, from, end);
      if (bits < 0 || count > GROUPS - 2) {
        return false;
      }
      groups[count++] = (int) (bits >>> 16);
      groups[count++] = (int) (bits & 0xFFFF);
      at = end;
      return true;
    }

    private Ipv6Address address() {
      int before = gap == NO_GAP ? count : gap;
      long high = 0;
      long low = 0;
      for (int i = 0; i < GROUPS; i++) {
        int behind = i - (GROUPS - count);
        int group = i < before ? groups[i] : behind >= before ? groups[behind] : 0;
        high = high << 16 | low >>> 48;
        low = low << 16 | group;
      }
      return new Ipv6Address(high, low);
    }

    private static int hexDigit(char c) {
      return c < 0x80 ? Character.digit(c, 16) : -1;
    }
  }

  static StringBuilder write(Ipv6Address address, StringBuilder out) {
    // RFC 5952 section 5: a known embedded IPv4 address is written in dotted decimal.
    if (address.high() == 0 && address.low() >>> 32 == MAPPED) {
      return Ipv4Text.write((int) address.low(), out.append("::ffff:"));
    }
    int gapStart = longestZeroRun(address);
    int gapEnd = gapStart < 0 ? gapStart : gapStart + zeroRun(address, gapStart);
    for (int i = 0; i < GROUPS; i++) {
      if (i == gapStart) {
        out.append("::");
        i = gapEnd - 1;
      } else {
        if (i > 0 && i != gapEnd) {
          out.append(':');
        }
        out.append(Integer.toHexString(group(address, i)));
      }
    }
    return out;
  }

  /** RFC 5952 section 4.2: the first longest run of two or more zero groups, or -1. */
  private static int longestZeroRun(Ipv6Address address) {
    int best = -1;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int run = zeroRun(address, i);
      if (run > length) {
        best = i;
        length = run;
      }
    }
    return best;
  }

  private static int zeroRun(Ipv6Address address, int start) {
    int i = start;
    while (i < GROUPS && group(address, i) == 0) {
      i++;
    }
    return i - start;
  }

  private static int group(Ipv6Address address, int index) {
    long half = index < 4 ? address.high() : address.low();
    return (int) (half >>> (16 * (3 - index % 4))) & 0xFFFF;
  }
}
