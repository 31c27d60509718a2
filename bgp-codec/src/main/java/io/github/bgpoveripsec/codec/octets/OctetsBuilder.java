package io.github.bgpoveripsec.codec.octets;

import java.util.Arrays;

/**
 * Builds octets from the front to the back, numbers in network byte order.
 *
 * <p>A number too large for its field is a mistake of the caller and refused, never cut.
 */
public final class OctetsBuilder {
  private byte[] array;
  private int length;

  /**
   * An empty builder.
   *
   * @param capacity how many octets to expect; only a hint, though an exact one saves a copy
   */
  public OctetsBuilder(int capacity) {
    array = new byte[capacity];
  }

  /**
   * How many octets have been added.
   *
   * @return the length so far
   */
  public int length() {
    return length;
  }

  /**
   * Adds one octet.
   *
   * @param value 0 to 255
   * @return this
   * @throws IllegalArgumentException if the value does not fit
   */
  public OctetsBuilder u8(int value) {
    FieldWidth.check("octet", value, 8);
    grow(1);
    array[length++] = (byte) value;
    return this;
  }

  /**
   * Adds two octets.
   *
   * @param value 0 to 65,535
   * @return this
   * @throws IllegalArgumentException if the value does not fit
   */
  public OctetsBuilder u16(int value) {
    FieldWidth.check("two octets", value, 16);
    grow(2);
    put16(length, value);
    length += 2;
    return this;
  }

  /**
   * Adds three octets.
   *
   * @param value 0 to 16,777,215
   * @return this
   * @throws IllegalArgumentException if the value does not fit
   */
  public OctetsBuilder u24(int value) {
    FieldWidth.check("three octets", value, 24);
    return u8(value >>> 16).u16(value & 0xffff);
  }

  /**
   * Adds four octets.
   *
   * @param bits any 32 bits
   * @return this
   */
  public OctetsBuilder i32(int bits) {
    grow(4);
    put16(length, bits >>> 16);
    put16(length + 2, bits & 0xffff);
    length += 4;
    return this;
  }

  /**
   * Adds eight octets.
   *
   * @param bits any 64 bits
   * @return this
   */
  public OctetsBuilder i64(long bits) {
    return i32((int) (bits >>> 32)).i32((int) bits);
  }

  /**
   * Adds octets.
   *
   * @param octets what to add
   * @return this
   */
  public OctetsBuilder octets(Octets octets) {
    grow(octets.length());
    octets.copyTo(array, length);
    length += octets.length();
    return this;
  }

  /**
   * Adds one octet several times.
   *
   * @param value 0 to 255
   * @param count how many times
   * @return this
   * @throws IllegalArgumentException if the value does not fit
   */
  public OctetsBuilder fill(int value, int count) {
    FieldWidth.check("octet", value, 8);
    grow(count);
    Arrays.fill(array, length, length + count, (byte) value);
    length += count;
    return this;
  }

  /**
   * Hands over what was built. The builder is empty afterwards.
   *
   * @return the octets
   */
  public Octets build() {
    Octets built = Octets.adopt(length == array.length ? array : Arrays.copyOf(array, length));
    array = new byte[0];
    length = 0;
    return built;
  }

  private void put16(int index, int value) {
    array[index] = (byte) (value >>> 8);
    array[index + 1] = (byte) value;
  }

  private void grow(int more) {
    if (length + more > array.length) {
      array = Arrays.copyOf(array, Math.max(length + more, 2 * array.length));
    }
  }
}
