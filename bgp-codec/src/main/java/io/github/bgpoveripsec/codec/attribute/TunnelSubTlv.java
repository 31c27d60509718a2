package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** What is said about one tunnel of TUNNEL_ENCAPSULATION (RFC 9012 section 3). */
public sealed interface TunnelSubTlv extends Serializable
    permits TunnelEndpoint, TunnelNetwork, TunnelKey, TunnelColor, TunnelNumber, RawTlv {
  /**
   * What it is about.
   *
   * @return its type, 0 to 255
   */
  int type();
}
