package io.github.bgpoveripsec.model.net;

import java.util.Optional;

/**
 * A prefix of IPv4 addresses, such as {@code 10.0.0.0/8} (RFC 4632).
 *
 * <p>It holds two numbers and nothing else, because routing tables hold millions of it.
 *
 * @param bits the network address in network order
 * @param length the number of fixed bits, 0 to 32
 */
public record Ipv4Prefix(int bits, int length) implements Prefix {

  /** The whole family, {@code 0.0.0.0/0}: the destination of a default route. */
  public static final Ipv4Prefix ANY = new Ipv4Prefix(0, 0);

  /**
   * Checks the length and that no host bit is set.
   *
   * @param bits the network address in network order
   * @param length the number of fixed bits, 0 to 32
   * @throws IllegalArgumentException if the length is outside 0 to 32, or if a bit behind it is
   *     set; the message then names the network
   */
  public Ipv4Prefix {
    PrefixText.requireLength(length, IpFamily.IPV4);
    if ((bits & ~mask(length)) != 0) {
      PrefixText given = new PrefixText(new Ipv4Address(bits), length);
      throw given.hostBitsSet(given.toString());
    }
  }

  /**
   * The prefix of this network address and length.
   *
   * @param address the network address
   * @param length the number of fixed bits, 0 to 32
   * @return the prefix
   * @throws IllegalArgumentException if the length is outside the range or host bits are set
   */
  public static Ipv4Prefix of(Ipv4Address address, int length) {
    return new Ipv4Prefix(address.bits(), length);
  }

  /**
   * The prefix of this length that contains an address.
   *
   * @param address any address of the network
   * @param length the number of fixed bits, 0 to 32
   * @return the prefix, its host bits cleared
   * @throws IllegalArgumentException if the length is outside the range
   */
  public static Ipv4Prefix containing(Ipv4Address address, int length) {
    PrefixText.requireLength(length, IpFamily.IPV4);
    return new Ipv4Prefix(address.bits() & mask(length), length);
  }

  /**
   * Reads {@code 10.0.0.0/8}.
   *
   * @param text an IPv4 address, a slash and a length without leading zeros
   * @return the prefix
   * @throws IllegalArgumentException if the text is no IPv4 prefix; the message quotes it, and
   *     names the network if only host bits are in the way
   */
  public static Ipv4Prefix parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> PrefixText.refusal(text, PrefixText.IPV4));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text an IPv4 address, a slash and a length
   * @return the prefix, or empty where {@code parse} would throw
   */
  public static Optional<Ipv4Prefix> tryParse(CharSequence text) {
    return Prefix.tryParse(text).filter(Ipv4Prefix.class::isInstance).map(Ipv4Prefix.class::cast);
  }

  @Override
  public IpFamily family() {
    return IpFamily.IPV4;
  }

  @Override
  public Ipv4Address address() {
    return new Ipv4Address(bits);
  }

  @Override
  public Ipv4Address lastAddress() {
    return new Ipv4Address(bits | ~mask(length));
  }

  /** Orders IPv4 before IPv6, by address, and then the wider prefix first. */
  @Override
  public int compareTo(Prefix other) {
    if (!(other instanceof Ipv4Prefix that)) {
      return -1;
    }
    int byAddress = Integer.compareUnsigned(bits, that.bits);
    return byAddress != 0 ? byAddress : Integer.compare(length, that.length);
  }

  /** Networks differ in their high bits only, so these are stirred into all others. */
  @Override
  public int hashCode() {
    int hash = bits * 0x9E37_79B9;
    hash = (hash ^ (hash >>> 16)) * 0x85EB_CA6B;
    return hash ^ (hash >>> 13) ^ length;
  }

  @Override
  public boolean contains(Ip address) {
    return address instanceof Ipv4Address that && (that.bits() & mask(length)) == bits;
  }

  /**
   * Writes {@code address/length}.
   *
   * @return the prefix, such as {@code 10.0.0.0/8}
   */
  @Override
  public String toString() {
    return Ipv4Text.write(bits, new StringBuilder()).append('/').append(length).toString();
  }

  /** A shift by 32 would be a shift by 0, so the empty mask is a case of its own. */
  private static int mask(int length) {
    return length == 0 ? 0 : -1 << (32 - length);
  }
}
