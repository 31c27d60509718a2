package io.github.bgpoveripsec.codec.capability;

import java.io.Serializable;

/** Something a speaker says it can do (RFC 5492 section 4). */
public sealed interface Capability extends Serializable
    permits AddPath,
        BgpSec,
        ExtendedNextHop,
        FourOctetAs,
        Fqdn,
        GracefulRestart,
        LongLivedGracefulRestart,
        MultipleLabels,
        Multiprotocol,
        OutboundRouteFiltering,
        PathsLimit,
        RawCapability,
        RoleCapability,
        SimpleCapability,
        SoftwareVersion {

  /**
   * Which capability it is.
   *
   * @return the code
   */
  CapabilityCode code();
}
