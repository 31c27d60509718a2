package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormat;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.List;

/** What both multiprotocol attributes share. */
public final class MpFormats {
  private MpFormats() {}

  /**
   * Whether the next hop in an MP_REACH_NLRI is one that a receiver takes, or ignores together with
   * its routes.
   *
   * @param message the octets that the attribute lies in
   * @param begin the place of its AFI, with four octets at least from there
   * @param receiver how the receiver judges
   * @return whether it causes no reset
   */
  public static boolean hopFits(Octets message, int begin, Context receiver) {
    int afi = message.u16(begin);
    int safi = message.at(begin + 2);
    return isForeign(afi, safi, receiver) || hopFits(afi, safi, message.at(begin + 3), receiver);
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
      case 0x1941, 0x1946, 0x184 -> length == 4 || length == 16;
      case 0x400447 -> length == 4 || length == 16 || length == 32;
      case 0x400448 -> length == 12 || length == 24 || length == 48;
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

  /** Explains a next hop: each address alone where it can be read. */
  static void outlineHop(MpReach.Hop hop, Outline out) {
    List<Ip> addresses = hop.addresses();
    if (addresses.isEmpty()) {
      out.field("next hop", hop.octets().length(), hop.octets());
    }
    for (Ip address : addresses) {
      out.field("next hop", hop.octets().length() / addresses.size(), address);
    }
  }

  /** Explains all octets that are left as routes. */
  static void outlineRoutes(String name, Family family, RouteForm form, Outline out) {
    int length = out.rest().length();
    NlriFormat format = NlriFormats.of(family);
    if (format == null) {
      out.field(name, length, out.rest());
    } else {
      out.group(name, length, routes -> format.outline(routes.rest(), form, routes));
    }
  }
}
