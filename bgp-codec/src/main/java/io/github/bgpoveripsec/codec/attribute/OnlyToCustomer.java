package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Asn;

/**
 * That a route may go down only, and who said so (RFC 9234 section 5).
 *
 * @param flags the flag octet
 * @param asn who said so
 */
public record OnlyToCustomer(int flags, Asn asn) implements PathAttribute {
  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param asn who said so
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public OnlyToCustomer {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param asn who said so
   * @return the attribute with the flags it is sent with
   */
  public static OnlyToCustomer of(Asn asn) {
    return new OnlyToCustomer(OPTIONAL_TRANSITIVE, asn);
  }

  @Override
  public AttributeType type() {
    return AttributeType.ONLY_TO_CUSTOMER;
  }
}
