package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.PmsiTunnelType;

/**
 * Judges whether a tunnel identifier has the form of its tunnel type (RFC 6514 section 5).
 *
 * <p>A form is judged where its text could be read; tunnels of the other defined types may have any
 * identifier.
 */
final class TunnelIdentifiers {
  private static final int LABEL = 3;
  private static final int FEC_HEAD = 4;

  private TunnelIdentifiers() {}

  /** Whether the type is defined and what follows some place of the value is one of its names. */
  static boolean fits(int type, Value value, int from) {
    int length = value.length() - from;
    return switch (type) {
      case 0 -> true;
      case 1 -> length == 12 || length == 24;
      case 2, 7 -> isFecElement(value, from);
      // Two addresses, or an address and a number as long (RFC 7524 section 14.1).
      case 3, 4, 5, 8 -> length == 8 || length == 32;
      case 6 -> length == 4 || length == 16;
      // A subdomain and a router in it stand before its address (RFC 8556 section 2).
      case 11 -> length == 7 || length == 19;
      default -> {
        PmsiTunnelType kind = new PmsiTunnelType(type);
        yield kind.isDefined()
            && (kind.component().isEmpty()
                || (length >= LABEL && fits(kind.component().get().code(), value, from + LABEL)));
      }
    };
  }

  /** An element of LDP: root address and opaque value with their lengths (RFC 6388 section 2.2). */
  private static boolean isFecElement(Value value, int from) {
    int length = value.length() - from;
    if (length < FEC_HEAD) {
      return false;
    }
    int root = value.at(from + FEC_HEAD - 1);
    int opaque = FEC_HEAD + root + 2;
    return (root == 4 || root == 16)
        && length >= opaque
        && length == opaque + value.u16(from + opaque - 2);
  }
}
