package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Asn;
import java.io.Serializable;
import java.util.HexFormat;

/**
 * Which routes of VPNs a speaker wants: those with a route target that begins like this, for an AS
 * (RFC 4684 section 4).
 *
 * @param length how many bits count, those of the AS included: 32 to 96, or 0 for all routes
 * @param origin the AS that asks
 * @param target the route target, an extended community of 8 octets; bits that do not count are 0
 */
public record RouteTarget(int length, Asn origin, long target) implements Serializable {
  /** All routes. */
  public static final RouteTarget ALL = new RouteTarget(0, Asn.ZERO, 0);

  private static final int ORIGIN = 32;
  private static final int LONGEST = 96;

  /**
   * Checks the length, and clears the bits that do not count.
   *
   * @param length how many bits count
   * @param origin the AS that asks
   * @param target the route target
   * @throws IllegalArgumentException if the length is neither 0 nor 32 to 96
   */
  public RouteTarget {
    if (!isLegal(length)) {
      throw new IllegalArgumentException("expected a length of 0 or 32 to 96 but found " + length);
    }
    origin = length == 0 ? Asn.ZERO : origin;
    target = length <= ORIGIN ? 0 : target & -1L << (LONGEST - length);
  }

  /**
   * One route target as a whole.
   *
   * @param origin the AS that asks
   * @param target the route target, an extended community of 8 octets
   * @return the request
   */
  public static RouteTarget of(Asn origin, long target) {
    return new RouteTarget(LONGEST, origin, target);
  }

  /** Whether a length can be: the AS counts as a whole or not at all. */
  static boolean isLegal(int length) {
    return length == 0 || (length >= ORIGIN && length <= LONGEST);
  }

  /** Writes length and bits. */
  void write(OctetsBuilder out) {
    out.u8(length);
    if (length > 0) {
      out.i32((int) origin.value());
    }
    for (int bits = ORIGIN; bits < length; bits += 8) {
      out.u8((int) (target >>> (LONGEST - 8 - bits)) & 0xff);
    }
  }

  /**
   * AS and target.
   *
   * @return such as {@code 65000 target 0002fde800000064/96}, or {@code all}
   */
  @Override
  public String toString() {
    return length == 0
        ? "all"
        : origin + " target " + HexFormat.of().toHexDigits(target) + "/" + length;
  }
}
