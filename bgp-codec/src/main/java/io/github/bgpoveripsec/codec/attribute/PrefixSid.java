package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;
import java.util.Optional;

/**
 * Segments of a prefix: labels (RFC 8669 section 3) or IPv6 addresses (RFC 9252 section 2).
 *
 * @param flags the flag octet
 * @param tlvs what it says, in order
 */
public record PrefixSid(int flags, List<PrefixSidTlv> tlvs) implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param tlvs what it says
   * @throws IllegalArgumentException if the flags or a type are no octet
   */
  public PrefixSid {
    FieldWidth.check("flags", flags, 8);
    tlvs = List.copyOf(tlvs);
    tlvs.forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
  }

  /**
   * The attribute as it is sent.
   *
   * @param tlvs what it says
   * @return the attribute
   */
  public static PrefixSid of(PrefixSidTlv... tlvs) {
    return new PrefixSid(OPTIONAL_TRANSITIVE, List.of(tlvs));
  }

  /**
   * A part of the attribute; the first counts if there are several (RFC 8669 section 6).
   *
   * @param <T> which part
   * @param kind its class
   * @return the first such part, or nothing
   */
  public <T extends PrefixSidTlv> Optional<T> tlv(Class<T> kind) {
    return tlvs.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  @Override
  public AttributeType type() {
    return AttributeType.PREFIX_SID;
  }
}
