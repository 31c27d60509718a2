package io.github.bgpoveripsec.model.net;

import java.util.Optional;

/**
 * A prefix of IPv6 addresses, such as {@code 2001:db8::/32} (RFC 4291 section 2.3).
 *
 * @param high the first 64 bits of the network address
 * @param low the last 64 bits of the network address
 * @param length the number of fixed bits, 0 to 128
 */
public record Ipv6Prefix(long high, long low, int length) implements Prefix {

  /** The whole family, {@code ::/0}: the destination of a default route. */
  public static final Ipv6Prefix ANY = new Ipv6Prefix(0, 0, 0);

  /**
   * Checks the length and that no host bit is set.
   *
   * @param high the first 64 bits of the network address
   * @param low the last 64 bits of the network address
   * @param length the number of fixed bits, 0 to 128
   * @throws IllegalArgumentException if the length is outside 0 to 128, or if a bit behind it is
   *     set; the message then names the network
   */
  public Ipv6Prefix {
    PrefixText.requireLength(length, IpFamily.IPV6);
    if ((high & ~mask(length)) != 0 || (low & ~mask(length - Long.SIZE)) != 0) {
      PrefixText given = new PrefixText(new Ipv6Address(high, low), length);
      throw given.hostBitsSet(given.toString());
    }
  }

  /**
   * The prefix of this network address and length.
   *
   * @param address the network address
   * @param length the number of fixed bits, 0 to 128
   * @return the prefix
   * @throws IllegalArgumentException if the length is outside the range or host bits are set
   */
  public static Ipv6Prefix of(Ipv6Address address, int length) {
    return new Ipv6Prefix(address.high(), address.low(), length);
  }

  /**
   * The prefix of this length that contains an address.
   *
   * @param address any address of the network
   * @param length the number of fixed bits, 0 to 128
   * @return the prefix, its host bits cleared
   * @throws IllegalArgumentException if the length is outside the range
   */
  public static Ipv6Prefix containing(Ipv6Address address, int length) {
    PrefixText.requireLength(length, IpFamily.IPV6);
    return new Ipv6Prefix(
        address.high() & mask(length), address.low() & mask(length - Long.SIZE), length);
  }

  /**
   * Reads {@code 2001:db8::/32}.
   *
   * @param text an IPv6 address, a slash and a length without leading zeros
   * @return the prefix
   * @throws IllegalArgumentException if the text is no IPv6 prefix; the message quotes it, and
   *     names the network if only host bits are in the way
   */
  public static Ipv6Prefix parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> PrefixText.refusal(text, PrefixText.IPV6));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text an IPv6 address, a slash and a length
   * @return the prefix, or empty where {@code parse} would throw
   */
  public static Optional<Ipv6Prefix> tryParse(CharSequence text) {
    return Prefix.tryParse(text).filter(Ipv6Prefix.class::isInstance).map(Ipv6Prefix.class::cast);
  }

  @Override
  public IpFamily family() {
    return IpFamily.IPV6;
  }

  @Override
  public Ipv6Address address() {
    return new Ipv6Address(high, low);
  }

  @Override
  public Ipv6Address lastAddress() {
    return new Ipv6Address(high | ~mask(length), low | ~mask(length - Long.SIZE));
  }

  @Override
  public boolean contains(Ip address) {
    return address instanceof Ipv6Address that
        && (that.high() & mask(length)) == high
        && (that.low() & mask(length - Long.SIZE)) == low;
  }

  /**
   * Writes {@code address/length}, the address by RFC 5952.
   *
   * @return the prefix, such as {@code 2001:db8::/32}
   */
  @Override
  public String toString() {
    return Ipv6Text.write(address(), new StringBuilder()).append('/').append(length).toString();
  }

  /** The mask of one half of the address; lengths outside 0 to 64 belong to the other half. */
  private static long mask(int length) {
    return length <= 0 ? 0 : length >= Long.SIZE ? -1 : -1L << (Long.SIZE - length);
  }
}
