package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * What the nodes, links or prefixes of a network are like (RFC 7752 section 3.3, RFC 9552 section
 * 5.3).
 *
 * @param flags the flag octet
 * @param tlvs what is said about them, in order; its meaning is not checked
 */
public record LinkState(int flags, List<LinkStateTlv> tlvs) implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param tlvs what is said
   * @throws IllegalArgumentException if the flags are no octet
   */
  public LinkState {
    FieldWidth.check("flags", flags, 8);
    tlvs = List.copyOf(tlvs);
  }

  /**
   * The attribute as it is sent.
   *
   * @param tlvs what is said
   * @return the attribute
   */
  public static LinkState of(LinkStateTlv... tlvs) {
    return new LinkState(OPTIONAL_NON_TRANSITIVE, List.of(tlvs));
  }

  @Override
  public AttributeType type() {
    return AttributeType.BGP_LS;
  }
}
