package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Digits;
import io.github.bgpoveripsec.model.text.Quotation;
import java.util.Optional;

/**
 * What a text {@code address/length} says, before anybody asks whether host bits are set.
 *
 * @param address the address before the slash
 * @param length the length behind it, in the range of the family
 */
record PrefixText(Ip address, int length) {

  static final String ANY_FAMILY =
      "a prefix: expected an address, a slash and a length such as 10.0.0.0/8 or 2001:db8::/32";
  static final String IPV4 =
      "an IPv4 prefix: expected an address, a slash and a length of 0 to 32 such as 10.0.0.0/8";
  static final String IPV6 =
      "an IPv6 prefix: expected an address, a slash and a length of 0 to 128 such as 2001:db8::/32";

  /** The address and length written in the text, or empty if it says no such thing. */
  static Optional<PrefixText> read(CharSequence text) {
    int slash = Digits.indexOf(text, '/', 0);
    if (slash < 0) {
      return Optional.empty();
    }
    return Ip.tryParse(text.subSequence(0, slash))
        .flatMap(
            address -> {
              long length = Digits.read(text, slash + 1, text.length(), address.family().bits());
              return length < 0
                  ? Optional.empty()
                  : Optional.of(new PrefixText(address, (int) length));
            });
  }

  Prefix network() {
    return Prefix.containing(address, length);
  }

  boolean isNetwork() {
    return network().address().equals(address);
  }

  @Override
  public String toString() {
    return address + "/" + length;
  }

  /** The refusal of a text: for its host bits if nothing else is wrong with it. */
  static IllegalArgumentException refusal(CharSequence text, String expected) {
    return read(text)
        .filter(read -> !read.isNetwork())
        .map(read -> read.hostBitsSet(text))
        .orElseGet(() -> Quotation.refusal(text, expected));
  }

  /** The refusal of this address and length, spelt as the caller did. */
  IllegalArgumentException hostBitsSet(CharSequence spelling) {
    return new IllegalArgumentException(
        spelling + " has host bits set; the network is " + network());
  }

  /** Checks a length given as a number. */
  static void requireLength(int length, IpFamily family) {
    if (length < 0 || length > family.bits()) {
      throw new IllegalArgumentException(
          "prefix length " + length + " is outside the range 0 to " + family.bits());
    }
  }
}
