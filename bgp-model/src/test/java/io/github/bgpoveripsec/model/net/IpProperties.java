package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class IpProperties {

  /** The strictest reading the IPAddress library knows. */
  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowPrefix(false)
          .allowMask(false)
          .allowWildcardedSeparator(false)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .allowBinary(false)
          .setRangeOptions(RangeParameters.NO_RANGE)
          .getParentBuilder()
          .getIPv6AddressParametersBuilder()
          .allowZone(false)
          .allowUnlimitedLeadingZeros(false)
          .allowBase85(false)
          .allowBinary(false)
          .allow_mixed_inet_aton(false)
          .setRangeOptions(RangeParameters.NO_RANGE)
          .getEmbeddedIPv4AddressParametersBuilder()
          .allowLeadingZeros(false)
          .getEmbeddedIPv4AddressParentBuilder()
          .getParentBuilder()
          .toParams();

  @Property
  void everyAddressReadsBack(@ForAll("ips") Ip ip) {
    Statistics.collect(ip.family());
    assertThat(Ip.parse(ip.toString())).isEqualTo(ip);
  }

  @Property
  void theLibraryReadsWhatWeWriteAsTheSameNumber(@ForAll("ips") Ip ip) {
    assertThat(new IPAddressString(ip.toString(), STRICT).getAddress().getValue())
        .isEqualTo(number(ip));
  }

  @Property
  void theLibraryWritesIpv6AsWeDo(@ForAll("ipv6") Ipv6Address ip) {
    // The library writes IPv4-mapped addresses in hexadecimal; RFC 5952 section 5 wants them
    // dotted.
    String theirs = new inet.ipaddr.ipv6.IPv6Address(ip.high(), ip.low()).toCanonicalString();
    boolean mapped = ip.high() == 0 && ip.low() >>> 32 == 0xFFFF;
    Statistics.collect(mapped);
    assertThat(ip.toString().equals(theirs)).isEqualTo(!mapped);
  }

  @Property
  void whatWeReadTheJdkAndTheLibraryReadAsTheSameNumber(@ForAll("texts") String text)
      throws UnknownHostException {
    Optional<Ip> read = Ip.tryParse(text);
    Statistics.collect(read.map(Ip::family));
    if (read.isPresent()) {
      // A text that is no literal would be looked up as a name, hence only what we accept goes in.
      byte[] theirs = InetAddress.getByName(text).getAddress();
      boolean mapped = theirs.length == 4 && read.get().family() == IpFamily.IPV6;
      BigInteger offset = mapped ? BigInteger.valueOf(0xFFFF).shiftLeft(32) : BigInteger.ZERO;
      assertThat(new BigInteger(1, theirs).add(offset)).isEqualTo(number(read.get()));
      assertThat(new IPAddressString(text, STRICT).getAddress().getValue())
          .isEqualTo(number(read.get()));
    }
  }

  @Property
  void theStrictestReadingOfTheLibraryAcceptsTheSameTexts(@ForAll("texts") String text) {
    // Even so the library reads past blanks at the ends, which no setting forbids.
    boolean theirs =
        new IPAddressString(text, STRICT).isIPAddress()
            && text.chars().noneMatch(Character::isWhitespace);
    Statistics.collect(theirs);
    assertThat(Ip.tryParse(text).isPresent()).isEqualTo(theirs);
  }

  @Property
  void textIsReadOrRefusedTheSameWayByBothMethods(@ForAll("texts") String text) {
    assertThat(catchThrowable(() -> Ip.parse(text)) == null)
        .isEqualTo(Ip.tryParse(text).isPresent());
    assertThat(catchThrowable(() -> Ipv4Address.parse(text)) == null)
        .isEqualTo(Ipv4Address.tryParse(text).isPresent());
    assertThat(catchThrowable(() -> Ipv6Address.parse(text)) == null)
        .isEqualTo(Ipv6Address.tryParse(text).isPresent());
    assertThat(Ip.tryParse(text).isPresent())
        .isEqualTo(
            Ipv4Address.tryParse(text).isPresent() || Ipv6Address.tryParse(text).isPresent());
  }

  @Property
  void theOrderIsFamilyThenUnsignedNumber(@ForAll("ips") Ip one, @ForAll("ips") Ip other) {
    int byFamily = one.family().compareTo(other.family());
    int expected = byFamily != 0 ? byFamily : number(one).compareTo(number(other));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  static BigInteger number(Ip ip) {
    return ip instanceof Ipv4Address v4
        ? BigInteger.valueOf(Integer.toUnsignedLong(v4.bits()))
        : new BigInteger(Long.toUnsignedString(((Ipv6Address) ip).high()))
            .shiftLeft(64)
            .or(new BigInteger(Long.toUnsignedString(((Ipv6Address) ip).low())));
  }

  @Provide
  Arbitrary<Ip> ips() {
    return NetArbitraries.ips();
  }

  @Provide
  Arbitrary<Ipv6Address> ipv6() {
    return NetArbitraries.ipv6Addresses();
  }

  /** Addresses in several spellings, the same with a character changed, and anything at all. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> spellings =
        Arbitraries.oneOf(
            NetArbitraries.ips().map(Ip::toString),
            NetArbitraries.ipv6Addresses()
                .map(ip -> new inet.ipaddr.ipv6.IPv6Address(ip.high(), ip.low()))
                .flatMap(
                    ip ->
                        Arbitraries.of(
                            ip.toFullString(), ip.toMixedString(), ip.toNormalizedString())));
    return Texts.near(spellings);
  }
}
