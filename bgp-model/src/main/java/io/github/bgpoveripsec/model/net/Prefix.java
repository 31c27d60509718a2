package io.github.bgpoveripsec.model.net;

import java.io.Serializable;
import java.util.Optional;

/**
 * A block of addresses that share their first bits: a network address and a length.
 *
 * <p>The bits behind the length are zero, always; a text or number with host bits set is not a
 * prefix, and {@link #masked} names the network that was probably meant. Two prefixes are equal
 * when family, address and length are. The order is family, then address, then length, so that a
 * prefix comes directly before everything it contains.
 */
public sealed interface Prefix extends Comparable<Prefix>, Serializable
    permits Ipv4Prefix, Ipv6Prefix {

  /**
   * Reads a prefix of either family: {@code 10.0.0.0/8}, {@code 2001:db8::/32}.
   *
   * @param text an address, a slash and a length without leading zeros
   * @return the prefix
   * @throws IllegalArgumentException if the text is no prefix; the message quotes it, and names the
   *     network if only host bits are in the way
   */
  static Prefix parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> PrefixText.refusal(text, PrefixText.ANY_FAMILY));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text an address, a slash and a length
   * @return the prefix, or empty where {@code parse} would throw
   */
  static Optional<Prefix> tryParse(CharSequence text) {
    return PrefixText.read(text).filter(PrefixText::isNetwork).map(PrefixText::network);
  }

  /**
   * Reads an address with a length and gives the network it lies in: {@code 169.254.30.1/30} gives
   * {@code 169.254.30.0/30}.
   *
   * <p>This is what a reader of files suggests after {@link #tryParse} has refused a text for its
   * host bits.
   *
   * @param text an address, a slash and a length
   * @return the prefix of that length that contains the address, or empty if the text is no address
   *     with a length
   */
  static Optional<Prefix> masked(CharSequence text) {
    return PrefixText.read(text).map(PrefixText::network);
  }

  /**
   * The prefix of a length that contains an address.
   *
   * @param address any address of the network
   * @param length the number of fixed bits, 0 to 32 or 128
   * @return the prefix, its host bits cleared
   * @throws IllegalArgumentException if the length is outside the range of the family
   */
  static Prefix containing(Ip address, int length) {
    return address instanceof Ipv4Address v4
        ? Ipv4Prefix.containing(v4, length)
        : Ipv6Prefix.containing((Ipv6Address) address, length);
  }

  /**
   * The family of the addresses.
   *
   * @return IPv4 or IPv6
   */
  IpFamily family();

  /**
   * The number of bits that all addresses of the block share.
   *
   * @return 0 to 32 for IPv4, 0 to 128 for IPv6
   */
  int length();

  /**
   * The network address, which is the first of the block.
   *
   * @return the address before the slash
   */
  Ip address();

  /**
   * The first address of the block.
   *
   * @return the network address
   */
  default Ip firstAddress() {
    return address();
  }

  /**
   * The last address of the block.
   *
   * @return the address with every host bit set
   */
  Ip lastAddress();

  /**
   * Whether an address lies in the block.
   *
   * @param address an address of either family
   * @return true if the family is the same and the address shares the first bits
   */
  boolean contains(Ip address);

  /**
   * Whether every address of another prefix lies in the block.
   *
   * @param other a prefix of either family
   * @return true if the other prefix is this one or a part of it
   */
  default boolean contains(Prefix other) {
    return length() <= other.length() && contains(other.address());
  }

  /**
   * Whether the two prefixes share an address, which means that one contains the other.
   *
   * @param other a prefix of either family
   * @return true if either contains the other
   */
  default boolean overlaps(Prefix other) {
    return contains(other) || other.contains(this);
  }

  /**
   * Whether the block is a single address.
   *
   * @return true for /32 of IPv4 and /128 of IPv6
   */
  default boolean isHost() {
    return length() == family().bits();
  }

  @Override
  default int compareTo(Prefix other) {
    int byAddress = address().compareTo(other.address());
    return byAddress != 0 ? byAddress : Integer.compare(length(), other.length());
  }
}
