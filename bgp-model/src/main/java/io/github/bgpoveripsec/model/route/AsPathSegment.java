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

  @Serial private static final long serialVersionUID = 2;

  private static final int TYPE_SHIFT = 8;
  private static final int COUNT_MASK = 0xFF;

  /** A head, which is the kind times 256 and the count, and the numbers, amid those of a path. */
  private final int[] words;

  private final int head;

  /** A view of words that nobody will write to. */
  AsPathSegment(int[] words, int head) {
    this.words = words;
    this.head = head;
  }

  /** The head of a segment. */
  static int head(AsPathSegmentType type, int size) {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "a segment of " + size + " AS numbers: expected 1 to " + MAX_SIZE);
    }
    return type.code() << TYPE_SHIFT | size;
  }

  /** The number of systems that a head tells. */
  static int size(int head) {
    return head & COUNT_MASK;
  }

  /** The kind that a head tells. */
  static AsPathSegmentType type(int head) {
    return AsPathSegmentType.known(head >>> TYPE_SHIFT);
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
    return ofBits(type, asns.stream().mapToInt(asn -> (int) asn.value()).toArray());
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
    int[] words = new int[1 + bits.length];
    words[0] = head(type, bits.length);
    System.arraycopy(bits, 0, words, 1, bits.length);
    return new AsPathSegment(words, 0);
  }

  /** Ships the segment without the path it is seen in. */
  @Serial
  private Object writeReplace() {
    return new AsPathSegment(Arrays.copyOfRange(words, head, head + 1 + size()), 0);
  }

  /** Checks what arrived as {@link #ofBits} checks what is built here. */
  @Serial
  private Object readResolve() {
    AsPathSegmentType type = AsPathSegmentType.ofCode(words[0] >>> TYPE_SHIFT).orElseThrow();
    return ofBits(type, Arrays.copyOfRange(words, 1, words.length));
  }

  /**
   * The kind of the segment.
   *
   * @return one of four
   */
  public AsPathSegmentType type() {
    return type(words[head]);
  }

  /**
   * The number of systems.
   *
   * @return 1 to 255
   */
  public int size() {
    return size(words[head]);
  }

  /**
   * One system of the segment.
   *
   * @param index its place, from 0
   * @return the AS number
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public Asn asn(int index) {
    return Asn.of(Integer.toUnsignedLong(bits(index)));
  }

  /**
   * One system of the segment as an unsigned 32-bit number, as a message holds it.
   *
   * @param index its place, from 0
   * @return the 32 bits of the AS number
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public int bits(int index) {
    return words[head + 1 + Objects.checkIndex(index, size())];
  }

  /**
   * The systems one by one.
   *
   * @return the AS numbers in order
   */
  public Stream<Asn> asns() {
    return IntStream.range(0, size()).mapToObj(this::asn);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AsPathSegment that
        && Arrays.equals(
            words, head, head + 1 + size(), that.words, that.head, that.head + 1 + that.size());
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = head; i <= head + size(); i++) {
      hash = 31 * hash + words[i];
    }
    return hash;
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
