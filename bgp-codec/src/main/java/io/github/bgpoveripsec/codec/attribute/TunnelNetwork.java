package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.MacAddress;
import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The virtual network that a tunnel of VXLAN or NVGRE belongs to (RFC 9012 sections 3.2.1, 3.2.3).
 *
 * @param flags one octet: the highest bit says that the identifier counts, the next that the
 *     address does
 * @param identifier the virtual network identifier, 0 to 16,777,215
 * @param mac the address that frames are sent to
 * @param reserved two octets that are sent as 0 and ignored when received
 */
public record TunnelNetwork(int flags, int identifier, MacAddress mac, int reserved)
    implements TunnelSubTlv {
  /** The type of this part. */
  public static final int TYPE = 1;

  private static final int IDENTIFIER_VALID = 0x80;
  private static final int MAC_VALID = 0x40;

  /**
   * Checks the ranges.
   *
   * @param flags one octet
   * @param identifier the virtual network identifier
   * @param mac the address that frames are sent to
   * @param reserved two octets
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public TunnelNetwork {
    FieldWidth.check("flags", flags, 8);
    FieldWidth.check("virtual network identifier", identifier, 24);
    FieldWidth.check("reserved octets", reserved, 16);
  }

  /**
   * A network as it is sent, without an address.
   *
   * @param identifier the virtual network identifier, 0 to 16,777,215
   * @return the part
   * @throws IllegalArgumentException if the identifier is out of range
   */
  public static TunnelNetwork of(int identifier) {
    return new TunnelNetwork(IDENTIFIER_VALID, identifier, new MacAddress(0), 0);
  }

  /**
   * Whether the identifier counts.
   *
   * @return the V bit
   */
  public boolean hasIdentifier() {
    return (flags & IDENTIFIER_VALID) != 0;
  }

  /**
   * Whether the address counts.
   *
   * @return the M bit
   */
  public boolean hasMac() {
    return (flags & MAC_VALID) != 0;
  }

  @Override
  public int type() {
    return TYPE;
  }
}
