package io.github.bgpoveripsec.codec.octets;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * An immutable string of octets.
 *
 * <p>A slice shares the memory of the octets it was cut from and remembers where it began, so that
 * a remark about it can be placed in the whole message. Numbers are read in network byte order.
 * Equality looks at the octets alone, never at the place.
 */
public final class Octets implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final HexFormat HEX = HexFormat.of();

  /** No octets at all. */
  public static final Octets EMPTY = new Octets(new byte[0], 0, 0);

  private final byte[] array;
  private final int from;
  private final int length;

  private Octets(byte[] array, int from, int length) {
    this.array = array;
    this.from = from;
    this.length = length;
  }

  /** Takes an array that nobody else will ever write to. */
  static Octets adopt(byte[] array) {
    return array.length == 0 ? EMPTY : new Octets(array, 0, array.length);
  }

  /**
   * Copies these octets.
   *
   * @param octets the octets, each as a byte
   * @return the same octets as a value
   */
  public static Octets of(byte... octets) {
    return adopt(octets.clone());
  }

  /**
   * Copies a part of an array.
   *
   * @param array where the octets lie
   * @param offset index of the first
   * @param length how many
   * @return the same octets as a value
   * @throws IndexOutOfBoundsException if the part is not inside the array
   */
  public static Octets copyOf(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    return adopt(Arrays.copyOfRange(array, offset, offset + length));
  }

  /**
   * Copies what remains of a buffer, without moving its position.
   *
   * @param buffer the buffer, read from its position to its limit
   * @return the same octets as a value
   */
  public static Octets of(ByteBuffer buffer) {
    byte[] copy = new byte[buffer.remaining()];
    buffer.duplicate().get(copy);
    return adopt(copy);
  }

  /**
   * Writes text in UTF-8.
   *
   * @param text the text
   * @return its octets
   * @throws IllegalArgumentException if half of a surrogate pair is in the text, which UTF-8 cannot
   *     say (RFC 3629 section 3)
   */
  public static Octets ofUtf8(String text) {
    CharBuffer characters = CharBuffer.wrap(text);
    try {
      // A new encoder reports what it cannot say instead of replacing it.
      return of(StandardCharsets.UTF_8.newEncoder().encode(characters));
    } catch (CharacterCodingException half) {
      throw new IllegalArgumentException(
          "expected text but found half of a surrogate pair at index " + characters.position(),
          half);
    }
  }

  /**
   * The octets as text in UTF-8. It comes from outside: control characters are in it as they were
   * sent.
   *
   * @return the text, or nothing if it is not valid UTF-8, overlong forms and surrogates among that
   */
  public Optional<String> utf8() {
    try {
      // A new decoder reports malformed input instead of replacing it.
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(array, from, length))
              .toString());
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }

  /**
   * Reads hexadecimal text, two digits an octet, in either case.
   *
   * @param hex the digits; white space between them is ignored
   * @return the octets
   * @throws IllegalArgumentException if another character occurs or a digit is missing
   */
  public static Octets parse(String hex) {
    return tryParse(hex)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected pairs of hexadecimal digits but found \"" + hex + "\""));
  }

  /**
   * Reads hexadecimal text like {@link #parse}.
   *
   * @param hex the digits
   * @return the octets, or nothing if the text is not hexadecimal
   */
  public static Optional<Octets> tryParse(String hex) {
    byte[] found = new byte[hex.length() / 2];
    int digits = 0;
    for (int i = 0; i < hex.length(); i++) {
      char c = hex.charAt(i);
      if (HexFormat.isHexDigit(c)) {
        if (digits / 2 < found.length) {
          int digit = HexFormat.fromHexDigit(c) << (digits % 2 == 0 ? 4 : 0);
          found[digits / 2] |= (byte) digit;
        }
        digits++;
      } else if (!Character.isWhitespace(c)) {
        return Optional.empty();
      }
    }
    return digits % 2 == 0 ? Optional.of(copyOf(found, 0, digits / 2)) : Optional.empty();
  }

  /**
   * How many octets there are.
   *
   * @return the length
   */
  public int length() {
    return length;
  }

  /**
   * Whether there are none.
   *
   * @return true for length 0
   */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * Where these octets began in the string they were first cut from.
   *
   * @return the index of the first octet there; 0 for octets that are no slice
   */
  public int offset() {
    return from;
  }

  /**
   * One octet.
   *
   * @param index 0 to length - 1
   * @return its value, 0 to 255
   * @throws IndexOutOfBoundsException if there is no such octet
   */
  public int at(int index) {
    return array[from + Objects.checkIndex(index, length)] & 0xff;
  }

  /**
   * Two octets as a number.
   *
   * @param index of the first
   * @return the number, 0 to 65,535
   * @throws IndexOutOfBoundsException if there are no two octets there
   */
  public int u16(int index) {
    return (short) SHORT.get(array, from + Objects.checkIndex(index, length - 1)) & 0xffff;
  }

  /**
   * Three octets as a number.
   *
   * @param index of the first
   * @return the number, 0 to 16,777,215
   * @throws IndexOutOfBoundsException if there are no three octets there
   */
  public int u24(int index) {
    return u16(index) << 8 | at(index + 2);
  }

  /**
   * Four octets as 32 bits.
   *
   * @param index of the first
   * @return the bits; {@link Integer#toUnsignedLong} gives the number
   * @throws IndexOutOfBoundsException if there are no four octets there
   */
  public int i32(int index) {
    return (int) INT.get(array, from + Objects.checkIndex(index, length - 3));
  }

  /**
   * Eight octets as 64 bits.
   *
   * @param index of the first
   * @return the bits
   * @throws IndexOutOfBoundsException if there are no eight octets there
   */
  public long i64(int index) {
    return (long) LONG.get(array, from + Objects.checkIndex(index, length - 7));
  }

  /**
   * A part of these octets, which shares their memory.
   *
   * @param begin index of the first octet
   * @param end index after the last one
   * @return the part
   * @throws IndexOutOfBoundsException if the part is not inside
   */
  public Octets slice(int begin, int end) {
    Objects.checkFromToIndex(begin, end, length);
    return begin == 0 && end == length ? this : new Octets(array, from + begin, end - begin);
  }

  /**
   * These octets with others after them.
   *
   * @param others what follows
   * @return both, as octets that are no slice
   */
  public Octets concat(Octets others) {
    byte[] both = new byte[length + others.length];
    copyTo(both, 0);
    others.copyTo(both, length);
    return adopt(both);
  }

  /**
   * Copies the octets into an array.
   *
   * @param target the array
   * @param position where in it the first octet goes
   * @throws IndexOutOfBoundsException if they do not fit
   */
  public void copyTo(byte[] target, int position) {
    System.arraycopy(array, from, target, position, length);
  }

  /**
   * A copy of the octets as an array.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array, from, from + length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets that
        && Arrays.equals(
            array, from, from + length, that.array, that.from, that.from + that.length);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  /**
   * The octets as hexadecimal digits.
   *
   * @return two lower-case digits an octet, without spaces; {@link #parse} reads them back
   */
  @Override
  public String toString() {
    return HEX.formatHex(array, from, from + length);
  }
}
