package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The speaker sends or receives signed paths (RFC 8205 section 2.1).
 *
 * @param flags version, direction and three reserved bits, one octet
 * @param afi the address family it is about
 */
public record BgpSec(int flags, Afi afi) implements Capability {
  /**
   * Checks the range.
   *
   * @param flags the flags
   * @param afi the address family
   * @throws IllegalArgumentException if the flags are no octet
   */
  public BgpSec {
    FieldWidth.check("BGPsec flags", flags, 8);
  }

  /**
   * The version of BGPsec.
   *
   * @return 0 to 15; RFC 8205 is version 0
   */
  public int version() {
    return flags >>> 4;
  }

  /**
   * Whether the speaker sends signed paths.
   *
   * @return true if it sends them, false if it receives them
   */
  public boolean sends() {
    return (flags & 0x08) != 0;
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.BGPSEC;
  }
}
