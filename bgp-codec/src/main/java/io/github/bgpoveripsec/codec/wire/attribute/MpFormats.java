package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.octets.Octets;

/** What both multiprotocol attributes share. */
public final class MpFormats {
  private static final int PATH_ID = 4;

  private MpFormats() {}

  /** The longest prefix of a family whose routes are prefixes, or -1 for any other. */
  static int longestPrefix(int afi, int safi) {
    if (safi != 1 && safi != 2) {
      return -1;
    }
    return switch (afi) {
      case 1 -> 32;
      case 2 -> 128;
      default -> -1;
    };
  }

  /** Whether the routes of a family are in order; those of unknown families always are. */
  static boolean routesFit(Value value, int from, Context context) {
    int afi = value.u16(0);
    int safi = value.at(2);
    int longest = longestPrefix(afi, safi);
    return longest < 0
        || firstBad(
                value.message, value.from + from, value.to, prefixes(afi, safi, longest, context))
            < 0;
  }

  private static int prefixes(int afi, int safi, int longest, Context context) {
    boolean ids =
        !context.form.withPathIds().isEmpty()
            && context.form.pathIds(Family.of(afi, safi)) == PathIds.PRESENT;
    return layout(longest, ids);
  }

  /**
   * How prefixes lie in a field, in one number.
   *
   * @param longest the longest prefix length
   * @param ids whether path identifiers stand before them
   * @return the layout, for {@link #firstBad}
   */
  public static int layout(int longest, boolean ids) {
    return ids ? PATH_ID << 8 | longest : longest;
  }

  /**
   * Finds the first prefix that is too long or overruns its field (RFC 4271 section 6.3).
   *
   * @param message the message
   * @param from where the field begins
   * @param to where it ends
   * @param layout how its prefixes lie
   * @return the place of the prefix, or -1 if all are in order
   */
  public static int firstBad(Octets message, int from, int to, int layout) {
    int ids = layout >>> 8;
    int longest = layout & 0xff;
    int at = from;
    while (at < to) {
      int begin = at;
      at += ids;
      if (at >= to) {
        return begin;
      }
      int length = message.at(at);
      at += 1 + ((length + 7) >>> 3);
      if (length > longest || at > to) {
        return begin;
      }
    }
    return -1;
  }

  /** Reads routes that are in order. */
  static Nlri read(Family family, Octets octets, WireForm form) {
    if (longestPrefix(family.afi().code(), family.safi().code()) < 0) {
      return new RawNlri(octets);
    }
    return PrefixList.tryRead(octets, family.afi(), form.pathIds(family))
        .<Nlri>map(list -> list)
        .orElseGet(() -> new RawNlri(octets));
  }

  /** Whether a next hop of so many octets can belong to a family (RFC 7606 section 7.11). */
  static boolean hopFits(int afi, int safi, int length, Context context) {
    return switch (afi << 8 | safi) {
      case 0x101, 0x102, 0x104 ->
          length == 4 || ((length == 16 || length == 32) && extendedHop(afi, safi, context));
      case 0x201, 0x202, 0x204 -> length == 16 || length == 32;
      case 0x180, 0x181 ->
          length == 12 || ((length == 24 || length == 48) && extendedHop(afi, safi, context));
      case 0x280, 0x281 -> length == 24 || length == 48;
      case 0x1941, 0x1946, 0x184, 0x400447 -> length == 4 || length == 16;
      case 0x400448 -> length == 12 || length == 24;
      default -> true;
    };
  }

  private static boolean extendedHop(int afi, int safi, Context context) {
    return context.session.extendedNextHopReceive().contains(Family.of(afi, safi));
  }

  /** Whether routes of a family are of no interest, because nobody agreed to exchange them. */
  static boolean isForeign(int afi, int safi, Context context) {
    return !context.session.families().isEmpty()
        && !context.session.families().contains(Family.of(afi, safi));
  }
}
