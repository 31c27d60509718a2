package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Quotation;
import java.util.Optional;

/**
 * An IPv4 address: 32 bits (RFC 791).
 *
 * @param bits the address in network order, the first octet in the top eight bits; addresses from
 *     128.0.0.0 on are negative numbers
 */
public record Ipv4Address(int bits) implements Ip {

  private static final String EXPECTED =
      "an IPv4 address: expected four numbers of 0 to 255 without leading zeros,"
          + " such as 192.0.2.1";

  private static final int LONGEST_TEXT = 15;

  /**
   * The address of these bits.
   *
   * @param bits the address in network order
   * @return the address
   */
  public static Ipv4Address of(int bits) {
    return new Ipv4Address(bits);
  }

  /**
   * Reads dotted decimal, {@code 192.0.2.1}.
   *
   * <p>Reading is strict: exactly four decimal numbers without leading zeros. The forms of {@code
   * inet_aton} (octal, hexadecimal, fewer than four numbers) are refused, because programs read
   * them in different ways.
   *
   * @param text the address
   * @return the address
   * @throws IllegalArgumentException if the text is anything else; the message quotes it
   */
  public static Ipv4Address parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text the address
   * @return the address, or empty where {@code parse} would throw
   */
  public static Optional<Ipv4Address> tryParse(CharSequence text) {
    long bits = Ipv4Text.read(text, 0, text.length());
    return bits < 0 ? Optional.empty() : Optional.of(new Ipv4Address((int) bits));
  }

  @Override
  public IpFamily family() {
    return IpFamily.IPV4;
  }

  @Override
  public int compareTo(Ip other) {
    return other instanceof Ipv4Address that ? Integer.compareUnsigned(bits, that.bits) : -1;
  }

  /**
   * Writes dotted decimal.
   *
   * @return four numbers, such as {@code 192.0.2.1}
   */
  @Override
  public String toString() {
    return Ipv4Text.write(bits, new StringBuilder(LONGEST_TEXT)).toString();
  }
}
