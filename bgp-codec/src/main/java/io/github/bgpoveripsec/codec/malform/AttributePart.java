package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;

/**
 * One path attribute on the wire, its value untouched (RFC 4271 section 4.3).
 *
 * @param flags the flag octet
 * @param type the type octet
 * @param value the value
 */
record AttributePart(int flags, int type, Octets value) {
  /** Reserved for development, so that no receiver knows it. */
  private static final int UNKNOWN = 255;

  private static final int EXTENDED_LENGTH = 0x10;
  private static final int ONE_OCTET = 255;

  static AttributePart of(int flags, AttributeType type, Octets value) {
    return new AttributePart(flags, type.code(), value);
  }

  static AttributePart parse(int flags, AttributeType type, String value) {
    return of(flags, type, Octets.parse(value));
  }

  /** A number that nobody knows and the message does not use yet. */
  static int unknown(UpdateParts message) {
    int type = UNKNOWN;
    while (message.find(new AttributeType(type)).isPresent()) {
      type--;
    }
    return type;
  }

  /** An attribute that is legal and means nothing, of at least so many octets with its head. */
  static AttributePart filler(UpdateParts message, int octets) {
    int length = Math.max(0, octets - 4);
    return new AttributePart(
        PathAttribute.OPTIONAL_TRANSITIVE | EXTENDED_LENGTH,
        unknown(message),
        new OctetsBuilder(length).fill(0, length).build());
  }

  AttributePart withFlags(int other) {
    return new AttributePart(other, type, value);
  }

  AttributePart withValue(Octets other) {
    return new AttributePart(flags, type, other);
  }

  boolean is(AttributeType other) {
    return type == other.code();
  }

  int length() {
    return (isExtended() ? 4 : 3) + value.length();
  }

  private boolean isExtended() {
    return (flags & EXTENDED_LENGTH) != 0 || value.length() > ONE_OCTET;
  }

  void write(OctetsBuilder out) {
    if (isExtended()) {
      out.u8(flags | EXTENDED_LENGTH).u8(type).u16(value.length());
    } else {
      out.u8(flags).u8(type).u8(value.length());
    }
    out.octets(value);
  }
}
