package io.github.bgpoveripsec.model.net;

import io.github.bgpoveripsec.model.text.Digits;
import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Optional;

/**
 * An address of the Internet Protocol, of either family.
 *
 * <p>An IPv6 address that embeds an IPv4 address is an IPv6 address and equals no IPv4 address. The
 * order is: all IPv4 addresses, then all IPv6 addresses, each by unsigned value.
 */
public sealed interface Ip extends Comparable<Ip>, Serializable permits Ipv4Address, Ipv6Address {

  /**
   * Reads an address of either family: {@code 192.0.2.1}, {@code 2001:db8::1}.
   *
   * @param text the address, as {@link Ipv4Address#parse} or {@link Ipv6Address#parse} reads it
   * @return the address
   * @throws IllegalArgumentException if the text is no address; the message quotes it
   */
  static Ip parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                Quotation.refusal(
                    text, "an IP address: expected one such as 192.0.2.1 or 2001:db8::1"));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text the address
   * @return the address, or empty where {@code parse} would throw
   */
  static Optional<Ip> tryParse(CharSequence text) {
    return Digits.indexOf(text, ':', 0) < 0
        ? Ipv4Address.tryParse(text).map(Ip.class::cast)
        : Ipv6Address.tryParse(text).map(Ip.class::cast);
  }

  /**
   * The family of the address.
   *
   * @return IPv4 or IPv6
   */
  IpFamily family();
}
