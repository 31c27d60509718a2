package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.net.Asn;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of one to 255 AS numbers of one kind inside an AS path (RFC 4271 section 4.3).
 *
 * <p>The numbers keep their order also where it has no meaning, so that what was received can be
 * sent again octet by octet; two segments are equal when kind, numbers and order are.
 */
public final class AsPathSegment implements Serializable {

  /** The largest number of systems in one segment: its count is one octet on the wire. */
  public static final int MAX_SIZE = 255;

  @Serial private static final long serialVersionUID = 1;

  private final AsPathSegmentType type;
  private final int[] bits;

  private AsPathSegment(AsPathSegmentType type, int[] bits) {
    if (bits.length < 1 || bits.length > MAX_SIZE) {
      throw new IllegalArgumentException(
          "a segment of " + bits.length + " AS numbers: expected 1 to " + MAX_SIZE);
    }
    this.type = type;
    this.bits = bits;
  }

  /**
   * A segment of these systems.
   *
   * @param type the kind
   * @param asns 1 to 255 AS numbers
   * @return the segment
   * @throws IllegalArgumentException if there are none or too many
   */
  public static AsPathSegment of(AsPathSegmentType type, List<Asn> asns) {
    return new AsPathSegment(type, asns.stream().mapToInt(asn -> (int) asn.value()).toArray());
  }

  /**
   * A segment of systems given as unsigned 32-bit numbers, as they stand in a message.
   *
   * @param type the kind
   * @param bits 1 to 255 AS numbers; the array is copied
   * @return the segment
   * @throws IllegalArgumentException if there are none or too many
   */
  public static AsPathSegment ofBits(AsPathSegmentType type, int... bits) {
    return new AsPathSegment(type, bits.clone());
  }

  /** Checks what arrived as the constructor checks what is built here. */
  @Serial
  private Object readResolve() {
    return ofBits(Objects.requireNonNull(type), bits);
  }

  /** A segment that owns the array. */
  static AsPathSegment wrap(AsPathSegmentType type, int[] bits) {
    return new AsPathSegment(type, bits);
  }

  /**
   * The kind of the segment.
   *
   * @return one of four
   */
  public AsPathSegmentType type() {
    return type;
  }

  /**
   * The number of systems.
   *
   * @return 1 to 255
   */
  public int size() {
    return bits.length;
  }

  /**
   * One system of the segment.
   *
   * @param index its place, from 0
   * @return the AS number
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public Asn asn(int index) {
    return Asn.of(Integer.toUnsignedLong(bits[index]));
  }

  /**
   * One system of the segment as an unsigned 32-bit number, as a message holds it.
   *
   * @param index its place, from 0
   * @return the 32 bits of the AS number
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public int bits(int index) {
    return bits[index];
  }

  /**
   * The systems one by one.
   *
   * @return the AS numbers in order
   */
  public Stream<Asn> asns() {
    return IntStream.range(0, bits.length).mapToObj(this::asn);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AsPathSegment that
        && type == that.type
        && Arrays.equals(bits, that.bits);
  }

  @Override
  public int hashCode() {
    return 31 * type.code() + Arrays.hashCode(bits);
  }

  /**
   * Writes the segment as it looks inside an AS path.
   *
   * @return {@code 1 2}, <code>{1 2}</code>, {@code (1 2)} or {@code [1 2]}
   */
  @Override
  public String toString() {
    return AsPathText.write(this, new StringBuilder()).toString();
  }
}
