package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ipv4Address;

/**
 * Who brought a route into the system (RFC 4456 section 8).
 *
 * @param flags the flag octet
 * @param identifier a BGP Identifier
 */
public record OriginatorId(int flags, Ipv4Address identifier) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param identifier a BGP Identifier
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public OriginatorId {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param identifier a BGP Identifier
   * @return the attribute with the flags it is sent with
   */
  public static OriginatorId of(Ipv4Address identifier) {
    return new OriginatorId(OPTIONAL_NON_TRANSITIVE, identifier);
  }

  @Override
  public AttributeType type() {
    return AttributeType.ORIGINATOR_ID;
  }
}
