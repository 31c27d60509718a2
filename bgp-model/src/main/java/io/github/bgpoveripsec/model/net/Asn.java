package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Optional;

/**
 * An autonomous system number: 32 bits, unsigned (RFC 6793).
 *
 * <p>Every number is representable, also those nobody may use, such as 0: what a number may be used
 * for is looked up in a registry ({@link #use()}), and whether that is allowed is judged elsewhere.
 * The order is numeric.
 *
 * @param value the number, 0 to 4294967295
 */
public record Asn(long value) implements Comparable<Asn>, Serializable {

  /** The number 0, which no system may use (RFC 7607). */
  public static final Asn ZERO = new Asn(0);

  /** The number 23456, which stands for a wide number where only two octets fit (RFC 6793). */
  public static final Asn AS_TRANS = new Asn(23456);

  /** The last number, 4294967295, which no system may use (RFC 7300). */
  public static final Asn MAX = new Asn(0xFFFF_FFFFL);

  private static final long LAST_TWO_OCTET = 0xFFFFL;

  private static final String EXPECTED =
      "an AS number: expected 0 to 4294967295 such as 65530 or AS65530,"
          + " or two halves of 0 to 65535 such as 1.10";

  /**
   * Checks the range.
   *
   * @param value the number, 0 to 4294967295
   * @throws IllegalArgumentException if the value needs more than 32 bits or is negative
   */
  public Asn {
    if (value < 0 || value > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException(
          "AS number " + value + " is outside the range 0 to 4294967295");
    }
  }

  /**
   * The AS number of this value.
   *
   * @param value the number, 0 to 4294967295
   * @return the AS number
   * @throws IllegalArgumentException if the value is outside the range
   */
  public static Asn of(long value) {
    return new Asn(value);
  }

  /**
   * Reads asplain, asdot or asdot+ (RFC 5396), each with or without {@code AS} in front: {@code
   * 65530}, {@code AS65530}, {@code 0.65530}, {@code 1.10}.
   *
   * <p>Reading is strict: ASCII digits only, no sign, no blank, no leading zero.
   *
   * @param text the number
   * @return the AS number
   * @throws IllegalArgumentException if the text is none of these; the message quotes it
   */
  public static Asn parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text the number
   * @return the AS number, or empty where {@code parse} would throw
   */
  public static Optional<Asn> tryParse(CharSequence text) {
    long value = AsnText.read(text);
    return value < 0 ? Optional.empty() : Optional.of(new Asn(value));
  }

  /**
   * What the number is set aside for.
   *
   * @return the use that {@link AsnRegistry#iana()} lists, {@link AsnUse#PUBLIC} where it lists
   *     none
   */
  public AsnUse use() {
    return AsnRegistry.iana().use(this);
  }

  /**
   * Whether the number fits the two octets of RFC 4271.
   *
   * @return true up to 65535
   */
  public boolean fitsTwoOctets() {
    return value <= LAST_TWO_OCTET;
  }

  /**
   * Writes asdot (RFC 5396): {@code 65530}, {@code 1.10}.
   *
   * @return plain decimal up to 65535, two halves joined by a dot above
   */
  public String toAsdot() {
    return fitsTwoOctets() ? toString() : toAsdotPlus();
  }

  /**
   * Writes asdot+ (RFC 5396): {@code 0.65530}, {@code 1.10}.
   *
   * @return the upper and the lower sixteen bits, joined by a dot
   */
  public String toAsdotPlus() {
    return (value >>> 16) + "." + (value & LAST_TWO_OCTET);
  }

  @Override
  public int compareTo(Asn other) {
    return Long.compare(value, other.value);
  }

  /**
   * Writes asplain (RFC 5396).
   *
   * @return plain decimal, such as {@code 65530}
   */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
