package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;

/**
 * A label as routes carry it: 20 bits of label, 3 of traffic class and the bottom-of-stack bit (RFC
 * 8277 section 2, RFC 5462), or all 24 bits as a virtual network identifier (RFC 8365 section 5).
 *
 * @param bits the 24 bits
 */
public record MplsLabel(int bits) implements Serializable {
  /**
   * Checks the range.
   *
   * @param bits the 24 bits
   * @throws IllegalArgumentException if they are more
   */
  public MplsLabel {
    FieldWidth.check("label bits", bits, 24);
  }

  /**
   * A label alone on its stack, of traffic class 0.
   *
   * @param value the label, 0 to 1,048,575
   * @return the label
   * @throws IllegalArgumentException if the value is out of range
   */
  public static MplsLabel of(int value) {
    FieldWidth.check("label", value, 20);
    return new MplsLabel(value << 4 | 1);
  }

  /**
   * A virtual network identifier in the place of a label (RFC 8365 section 5).
   *
   * @param vni the identifier, 0 to 16,777,215
   * @return the 24 bits
   * @throws IllegalArgumentException if the identifier is out of range
   */
  public static MplsLabel ofVni(int vni) {
    return new MplsLabel(vni);
  }

  /**
   * The label.
   *
   * @return 0 to 1,048,575
   */
  public int value() {
    return bits >>> 4;
  }

  /**
   * The traffic class.
   *
   * @return 0 to 7
   */
  public int trafficClass() {
    return bits >>> 1 & 7;
  }

  /**
   * Whether this is the last label.
   *
   * @return the bottom-of-stack bit
   */
  public boolean isBottom() {
    return (bits & 1) != 0;
  }

  /**
   * All 24 bits as a virtual network identifier.
   *
   * @return 0 to 16,777,215
   */
  public int vni() {
    return bits;
  }

  /** Reads the three octets at a place. */
  static MplsLabel read(Octets octets, int at) {
    return new MplsLabel(octets.u24(at));
  }

  /** Writes three octets. */
  void write(OctetsBuilder out) {
    out.u24(bits);
  }

  @Override
  public String toString() {
    return Integer.toString(value());
  }
}
