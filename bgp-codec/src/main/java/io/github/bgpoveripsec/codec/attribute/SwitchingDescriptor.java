package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;

/**
 * What a link can carry at one switching capability (RFC 5543 section 3, RFC 4203 section 1.4).
 *
 * @param octets at least 36 octets: capability, encoding, two reserved ones, eight bandwidths, and
 *     what is specific to the capability
 */
public record SwitchingDescriptor(Octets octets) implements Serializable {
  /** How many octets stand before what is specific to a capability. */
  public static final int HEAD = 36;

  /** How many priorities there are. */
  public static final int PRIORITIES = 8;

  /**
   * Checks the length.
   *
   * @param octets at least 36 octets
   * @throws IllegalArgumentException if there are fewer
   */
  public SwitchingDescriptor {
    if (octets.length() < HEAD) {
      throw new IllegalArgumentException("expected at least 36 octets but found " + octets);
    }
  }

  /**
   * A descriptor of a link that offers every priority the same bandwidth, without anything specific
   * to its capability.
   *
   * @param capability what the link switches, 0 to 255
   * @param encoding how it encodes, 0 to 255
   * @param bandwidth octets a second
   * @return the descriptor
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public static SwitchingDescriptor of(int capability, int encoding, float bandwidth) {
    OctetsBuilder out = new OctetsBuilder(HEAD).u8(capability).u8(encoding).u16(0);
    for (int priority = 0; priority < PRIORITIES; priority++) {
      out.i32(Float.floatToIntBits(bandwidth));
    }
    return new SwitchingDescriptor(out.build());
  }

  /**
   * What the link switches: 1 to 4 packets, 51 frames, 100 time slots, 150 wavelengths, 200 fibres
   * (RFC 4203 section 1.4).
   *
   * @return 0 to 255
   */
  public int capability() {
    return octets.at(0);
  }

  /**
   * How the link encodes (RFC 3471 section 3.1.1).
   *
   * @return 0 to 255
   */
  public int encoding() {
    return octets.at(1);
  }

  /**
   * The largest path that fits the link.
   *
   * @param priority 0, which comes first, to 7
   * @return octets a second
   * @throws IndexOutOfBoundsException if there is no such priority
   */
  public float maxBandwidth(int priority) {
    return Float.intBitsToFloat(octets.slice(4, HEAD).i32(Float.BYTES * priority));
  }

  /**
   * What is specific to the capability: for packets the least bandwidth and the MTU, for time slots
   * the least bandwidth and whether SONET is arbitrary, for frames and wavelengths nothing.
   *
   * @return the octets behind the bandwidths
   */
  public Octets specific() {
    return octets.slice(HEAD, octets.length());
  }
}
