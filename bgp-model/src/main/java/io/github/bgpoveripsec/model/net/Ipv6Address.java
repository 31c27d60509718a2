package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Quotation;
import java.util.Optional;

/**
 * An IPv6 address: 128 bits (RFC 4291), without a zone.
 *
 * @param high the first 64 bits in network order
 * @param low the last 64 bits in network order
 */
public record Ipv6Address(long high, long low) implements Ip {

  private static final String EXPECTED =
      "an IPv6 address: expected one such as 2001:db8::1 or ::ffff:192.0.2.1";

  private static final int LONGEST_TEXT = 39;

  /**
   * The address of these bits.
   *
   * @param high the first 64 bits
   * @param low the last 64 bits
   * @return the address
   */
  public static Ipv6Address of(long high, long low) {
    return new Ipv6Address(high, low);
  }

  /**
   * Reads the text forms of RFC 4291 section 2.2: {@code 2001:db8::1}, {@code ::ffff:192.0.2.1}.
   *
   * <p>Groups may have leading zeros up to four digits, as that RFC allows; a zone ({@code %eth0}),
   * brackets and blanks are refused.
   *
   * @param text the address
   * @return the address
   * @throws IllegalArgumentException if the text is anything else; the message quotes it
   */
  public static Ipv6Address parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text the address
   * @return the address, or empty where {@code parse} would throw
   */
  public static Optional<Ipv6Address> tryParse(CharSequence text) {
    return Optional.ofNullable(Ipv6Text.read(text, 0, text.length()));
  }

  @Override
  public IpFamily family() {
    return IpFamily.IPV6;
  }

  @Override
  public int compareTo(Ip other) {
    if (!(other instanceof Ipv6Address that)) {
      return 1;
    }
    int byHigh = Long.compareUnsigned(high, that.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, that.low);
  }

  /**
   * Writes the one form that RFC 5952 recommends.
   *
   * @return lower case, the longest run of zeros shortened, IPv4-mapped addresses with a dotted
   *     tail
   */
  @Override
  public String toString() {
    return Ipv6Text.write(this, new StringBuilder(LONGEST_TEXT)).toString();
  }
}
