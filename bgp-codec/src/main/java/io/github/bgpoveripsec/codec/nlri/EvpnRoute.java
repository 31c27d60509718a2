package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;

/** A route of Ethernet VPNs (RFC 7432 section 7, RFC 9136 section 3.1). */
public sealed interface EvpnRoute extends Serializable
    permits EthernetAutoDiscovery,
        MacIpAdvertisement,
        InclusiveMulticast,
        EthernetSegment,
        EvpnIpPrefix,
        RawEvpnRoute {
  /**
   * What kind of route it is.
   *
   * @return the route type, 0 to 255
   */
  int type();
}
