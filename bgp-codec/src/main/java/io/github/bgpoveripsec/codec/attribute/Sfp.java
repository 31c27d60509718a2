package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * A chain of service functions (RFC 9015 section 3.2).
 *
 * @param flags the flag octet
 * @param tlvs hops, related chains and others, in order; a sound chain has at least one hop
 */
public record Sfp(int flags, List<SfpTlv> tlvs) implements PathAttribute {
  /**
   * Checks the ranges and copies the list.
   *
   * @param flags the flag octet
   * @param tlvs hops, related chains and others
   * @throws IllegalArgumentException if the flags or a type are no octet
   */
  public Sfp {
    FieldWidth.check("flags", flags, 8);
    tlvs = List.copyOf(tlvs);
    tlvs.forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
  }

  /**
   * The attribute as it is sent.
   *
   * @param tlvs hops, related chains and others
   * @return the attribute
   */
  public static Sfp of(SfpTlv... tlvs) {
    return new Sfp(OPTIONAL_TRANSITIVE, List.of(tlvs));
  }

  @Override
  public AttributeType type() {
    return AttributeType.SFP;
  }
}
