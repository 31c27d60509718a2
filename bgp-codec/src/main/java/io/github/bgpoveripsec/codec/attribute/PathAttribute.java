package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** Something an UPDATE says about its routes (RFC 4271 section 4.3). */
public sealed interface PathAttribute extends Serializable
    permits AggregatorAttribute,
        Aigp,
        AsPathAttribute,
        AtomicAggregate,
        AttrSet,
        BfdDiscriminator,
        BgpSecPath,
        ClusterList,
        Communities,
        ExtendedCommunities,
        Ipv6ExtendedCommunities,
        LargeCommunities,
        LinkState,
        LocalPref,
        MpReach,
        MpUnreach,
        MultiExitDisc,
        NextHop,
        OnlyToCustomer,
        OriginAttribute,
        OriginatorId,
        PeDistinguisherLabels,
        PmsiTunnel,
        PrefixSid,
        RawAttribute,
        Sfp,
        TrafficEngineering,
        TunnelEncapsulation {
  /** The flag octet of a well-known attribute. */
  int WELL_KNOWN = 0x40;

  /** The flag octet of an optional attribute that others pass on. */
  int OPTIONAL_TRANSITIVE = 0xc0;

  /** The flag octet of an optional attribute that others do not pass on. */
  int OPTIONAL_NON_TRANSITIVE = 0x80;

  /**
   * Which attribute it is.
   *
   * @return the type
   */
  AttributeType type();

  /**
   * The flag octet.
   *
   * @return all eight bits as on the wire
   */
  int flags();

  /**
   * Whether speakers may do without knowing the attribute.
   *
   * @return the Optional bit
   */
  default boolean isOptional() {
    return (flags() & 0x80) != 0;
  }

  /**
   * Whether speakers pass the attribute on even if they do not know it.
   *
   * @return the Transitive bit
   */
  default boolean isTransitive() {
    return (flags() & 0x40) != 0;
  }

  /**
   * Whether a speaker on the way did not know the attribute.
   *
   * @return the Partial bit
   */
  default boolean isPartial() {
    return (flags() & 0x20) != 0;
  }
}
