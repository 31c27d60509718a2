package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ip;

/**
 * Where to send frames for many: an inclusive multicast Ethernet tag route, type 3 (RFC 7432
 * section 7.3).
 *
 * @param distinguisher which VPN's
 * @param ethernetTag the broadcast domain, 32 bits
 * @param originator the router that asks for them
 */
public record InclusiveMulticast(RouteDistinguisher distinguisher, long ethernetTag, Ip originator)
    implements EvpnRoute {
  /**
   * Checks the range.
   *
   * @param distinguisher which VPN's
   * @param ethernetTag the broadcast domain
   * @param originator the router
   * @throws IllegalArgumentException if the tag does not fit four octets
   */
  public InclusiveMulticast {
    FieldWidth.check("Ethernet tag", ethernetTag, 32);
  }

  @Override
  public int type() {
    return 3;
  }

  @Override
  public String toString() {
    return distinguisher + ":multicast tag " + ethernetTag + " from " + originator;
  }
}
