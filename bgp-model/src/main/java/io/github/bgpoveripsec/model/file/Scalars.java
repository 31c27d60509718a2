package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.text.Digits;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes of the values that are one text or number and no id. */
final class Scalars {
  private static final Pattern NUMBER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,9}");
  private static final long GREATEST_LIFETIME = 0xFFFF_FFFFL;

  static final Scalar<String> TEXT = Scalar.of("a text", "text", text -> text);

  static final Scalar<Region> REGION =
      Scalar.of("a region such as cn-hangzhou", "cn-hangzhou", Region::of);

  static final Scalar<Asn> ASN =
      Scalar.of("an AS number such as 65530, AS65530 or 0.65530", "65530", Asn::parse)
          .as(ScalarForm.NUMBER_OR_TEXT);

  static final Scalar<Ip> IP = Scalar.of("an IP address such as 10.0.0.1", "10.0.0.1", Ip::parse);

  static final Scalar<Ipv4Address> IPV4_ADDRESS =
      Scalar.of("an IPv4 address such as 203.0.113.10", "203.0.113.10", Ipv4Address::parse);

  static final Scalar<Prefix> PREFIX =
      Scalar.<Prefix>of("a prefix such as 192.168.0.0/16", "192.168.0.0/16", Prefix::parse)
          .corrected(Scalars::network);

  static final Scalar<Ipv4Prefix> IPV4_PREFIX =
      Scalar.of("an IPv4 prefix such as 172.16.0.0/16", "172.16.0.0/16", Ipv4Prefix::parse)
          .corrected(text -> network(text).filter(it -> Ipv4Prefix.tryParse(it).isPresent()));

  static final Scalar<EncryptionAlgorithm> ENCRYPTION =
      Scalar.of("an encryption algorithm such as aes256", "aes256", EncryptionAlgorithm::of);

  static final Scalar<AuthenticationAlgorithm> AUTHENTICATION =
      Scalar.of(
          "an authentication algorithm such as sha256", "sha256", AuthenticationAlgorithm::of);

  static final Scalar<DhGroup> DH_GROUP =
      Scalar.of("a Diffie-Hellman group such as group14, or disabled", "group14", DhGroup::parse);

  static final Scalar<Integer> NUMBER = Scalar.of("a whole number", "1", Scalars::number).literal();

  static final Scalar<Integer> COUNT =
      Scalar.of("a number from 0 on", "0", Scalars::count).literal();

  static final Scalar<Lifetime> LIFETIME =
      Scalar.of("a number of seconds", "86400", Scalars::lifetime)
          .written(lifetime -> Long.toString(lifetime.seconds()))
          .literal();

  static final Scalar<Instant> INSTANT =
      Scalar.of(
          "a date, a time and an offset such as 2020-01-01T00:00:00+08:00",
          "2020-01-01T00:00:00+08:00",
          Scalars::instant);

  private Scalars() {}

  private static int number(String text) {
    if (NUMBER_FORM.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw Quotation.refusal(
        text, "a whole number: expected digits without leading zeros, up to 2147483647");
  }

  private static int count(String text) {
    long count = Digits.read(text, 0, text.length(), Integer.MAX_VALUE);
    if (count == Digits.NONE) {
      throw Quotation.refusal(text, "a number from 0 to 2147483647 without leading zeros");
    }
    return (int) count;
  }

  private static Lifetime lifetime(String text) {
    long seconds = Digits.read(text, 0, text.length(), GREATEST_LIFETIME);
    if (seconds == Digits.NONE) {
      throw Quotation.refusal(text, "a lifetime: expected seconds from 0 to 4294967295");
    }
    return Lifetime.ofSeconds(seconds);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Quotation.refusal(
          text, "a time: expected a date, a time and an offset such as 2020-01-01T00:00:00+08:00");
    }
  }

  /** The network of a text that is an address and a length, whatever its host bits. */
  private static Optional<String> network(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    return Ip.tryParse(text.substring(0, slash)).flatMap(address -> network(address, text, slash));
  }

  private static Optional<String> network(Ip address, String text, int slash) {
    long length = Digits.read(text, slash + 1, text.length(), address.family().bits());
    return length == Digits.NONE
        ? Optional.empty()
        : Optional.of(Prefix.containing(address, (int) length).toString());
  }
}
