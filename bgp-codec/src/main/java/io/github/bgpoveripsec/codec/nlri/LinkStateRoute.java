package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.Optional;

/**
 * Something to be known about a network (RFC 7752 section 3.2).
 *
 * @param distinguisher which VPN's network, or nothing outside VPNs
 * @param type 1 for nodes, 2 for links, 3 and 4 for prefixes of IPv4 and IPv6; 0 to 65535
 * @param body what it is about
 */
public record LinkStateRoute(
    Optional<RouteDistinguisher> distinguisher, int type, LinkStateBody body)
    implements Serializable {
  private static final int LAST_KNOWN = 4;

  /**
   * Checks the range.
   *
   * @param distinguisher which VPN's network
   * @param type the type
   * @param body what it is about
   * @throws IllegalArgumentException if the type has more than 16 bits
   */
  public LinkStateRoute {
    FieldWidth.check("NLRI type", type, 16);
  }

  /**
   * Whether the type is one whose form is known.
   *
   * @param type the type
   * @return true for nodes, links and prefixes
   */
  public static boolean isKnown(int type) {
    return type > 0 && type <= LAST_KNOWN;
  }

  /**
   * Distinguisher, kind and what names it.
   *
   * @return such as {@code link protocol 2 instance 0 256=0200...}
   */
  @Override
  public String toString() {
    String kind =
        switch (type) {
          case 1 -> "node";
          case 2 -> "link";
          case 3 -> "IPv4 prefix";
          case 4 -> "IPv6 prefix";
          default -> "type " + type;
        };
    return distinguisher.map(rd -> rd + ":").orElse("") + kind + " " + body;
  }
}
