package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.model.net.Ip;

/**
 * Who is attached to an Ethernet segment, type 4 (RFC 7432 section 7.4).
 *
 * @param distinguisher which router's
 * @param segment the segment
 * @param originator the router
 */
public record EthernetSegment(
    RouteDistinguisher distinguisher, EthernetSegmentId segment, Ip originator)
    implements EvpnRoute {
  @Override
  public int type() {
    return 4;
  }

  @Override
  public String toString() {
    return distinguisher + ":segment " + segment + " from " + originator;
  }
}
