package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0/0, 0.0.0.0, 255.255.255.255",
    "128.0.0.0/1, 128.0.0.0, 255.255.255.255",
    "10.0.0.0/8, 10.0.0.0, 10.255.255.255",
    "169.254.30.0/30, 169.254.30.0, 169.254.30.3",
    "198.51.100.0/31, 198.51.100.0, 198.51.100.1",
    "203.0.113.7/32, 203.0.113.7, 203.0.113.7",
    "::/0, ::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db8::/32, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db8::/63, 2001:db8::, 2001:db8:0:1:ffff:ffff:ffff:ffff",
    "2001:db8::/64, 2001:db8::, 2001:db8::ffff:ffff:ffff:ffff",
    "2001:db8::/65, 2001:db8::, 2001:db8::7fff:ffff:ffff:ffff",
    "2001:db8::/127, 2001:db8::, 2001:db8::1",
    "2001:db8::1/128, 2001:db8::1, 2001:db8::1"
  })
  void aPrefixRunsFromItsNetworkAddressToItsLast(String text, String first, String last) {
    Prefix prefix = Prefix.parse(text);
    assertThat(prefix).hasToString(text);
    assertThat(prefix.address()).isEqualTo(Ip.parse(first));
    assertThat(prefix.firstAddress()).isEqualTo(Ip.parse(first));
    assertThat(prefix.lastAddress()).isEqualTo(Ip.parse(last));
    assertThat(prefix.isHost()).isEqualTo(first.equals(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10.0.0.0",
        "10.0.0.0/",
        "/8",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/+8",
        "10.0.0.0/08",
        "10.0.0.0/8 ",
        " 10.0.0.0/8",
        "10.0.0.0 /8",
        "10/8",
        "10.0.0/24",
        "10.0.0.0/255.0.0.0",
        "10.0.0.0/8/8",
        "10.0.0.0//8",
        "10.0.0.0/4294967304",
        "10.0.0.0/\u0668",
        "2001:db8::/129",
        "2001:db8::",
        "::%1/64",
        "[::]/0",
        "default",
        "*"
      })
  void whatIsNoAddressWithALengthIsRefused(String text) {
    assertThat(Prefix.tryParse(text)).isEmpty();
    assertThat(Prefix.masked(text)).isEmpty();
    assertThatThrownBy(() -> Prefix.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRefusalQuotesTheInput() {
    assertThatThrownBy(() -> Prefix.parse("10/8")).hasMessageContaining("\"10/8\"");
    assertThatThrownBy(() -> Ipv4Prefix.parse("::/0")).hasMessageContaining("\"::/0\"");
    assertThatThrownBy(() -> Ipv6Prefix.parse("0.0.0.0/0")).hasMessageContaining("\"0.0.0.0/0\"");
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.30.1/30, 169.254.30.0/30",
    "10.0.0.1/0, 0.0.0.0/0",
    "192.0.2.1/31, 192.0.2.0/31",
    "2001:db8::1/32, 2001:db8::/32",
    "2001:db8:0:1::/63, 2001:db8::/63",
    "2001:db8::8000:0:0:0/64, 2001:db8::/64",
    "::1/0, ::/0"
  })
  void hostBitsAreRefusedAndTheNetworkIsSuggested(String text, String network) {
    assertThat(Prefix.tryParse(text)).isEmpty();
    assertThat(Prefix.masked(text)).contains(Prefix.parse(network));
    assertThatThrownBy(() -> Prefix.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text)
        .hasMessageContaining(network);
  }

  @Test
  void aPrefixIsItsOwnNetwork() {
    assertThat(Prefix.masked("10.0.0.0/8")).contains(Prefix.parse("10.0.0.0/8"));
  }

  @Test
  void theReaderOfOneFamilyRefusesTheOther() {
    assertThat(Ipv4Prefix.tryParse("2001:db8::/32")).isEmpty();
    assertThat(Ipv6Prefix.tryParse("10.0.0.0/8")).isEmpty();
    assertThat(Ipv4Prefix.parse("10.0.0.0/8")).isEqualTo(Prefix.parse("10.0.0.0/8"));
    assertThat(Ipv6Prefix.parse("2001:db8::/32")).isEqualTo(Prefix.parse("2001:db8::/32"));
  }

  @Test
  void numbersOutsideTheFamilyAreRefused() {
    Ipv4Address v4 = Ipv4Address.parse("0.0.0.0");
    Ipv6Address v6 = Ipv6Address.parse("::");
    assertThatThrownBy(() -> Ipv4Prefix.of(v4, -1)).hasMessageContaining("0 to 32");
    assertThatThrownBy(() -> Ipv4Prefix.of(v4, 33)).hasMessageContaining("0 to 32");
    assertThatThrownBy(() -> Ipv4Prefix.containing(v4, 33)).hasMessageContaining("0 to 32");
    assertThatThrownBy(() -> Ipv6Prefix.of(v6, -1)).hasMessageContaining("0 to 128");
    assertThatThrownBy(() -> Ipv6Prefix.containing(v6, 129)).hasMessageContaining("0 to 128");
  }

  @Test
  void numbersWithHostBitsAreRefused() {
    assertThatThrownBy(() -> Ipv4Prefix.of(Ipv4Address.parse("169.254.30.1"), 30))
        .hasMessageContaining("169.254.30.0/30");
    assertThatThrownBy(() -> Ipv6Prefix.of(Ipv6Address.parse("2001:db8::1"), 64))
        .hasMessageContaining("2001:db8::/64");
  }

  @Test
  void lengthsAreDifferentPrefixesOfTheSameAddress() {
    assertThat(Prefix.parse("10.0.0.0/8")).isNotEqualTo(Prefix.parse("10.0.0.0/9"));
  }

  @Test
  void containmentKnowsBothSidesOfItsBoundary() {
    Prefix shared = Prefix.parse("100.64.0.0/10");
    assertThat(shared.contains(Ip.parse("100.63.255.255"))).isFalse();
    assertThat(shared.contains(Ip.parse("100.64.0.0"))).isTrue();
    assertThat(shared.contains(Ip.parse("100.127.255.255"))).isTrue();
    assertThat(shared.contains(Ip.parse("100.128.0.0"))).isFalse();
    assertThat(shared.contains(Prefix.parse("100.0.0.0/9"))).isFalse();
    assertThat(shared.contains(shared)).isTrue();
    assertThat(shared.contains(Prefix.parse("100.64.0.0/11"))).isTrue();
  }

  @Test
  void familiesNeverContainEachOther() {
    assertThat(Ipv6Prefix.ANY.contains(Ipv4Prefix.ANY)).isFalse();
    assertThat(Ipv4Prefix.ANY.contains(Ipv6Prefix.ANY)).isFalse();
    assertThat(Ipv4Prefix.ANY.overlaps(Ipv6Prefix.ANY)).isFalse();
    assertThat(Prefix.parse("::ffff:0.0.0.0/96").contains(Ip.parse("192.0.2.1"))).isFalse();
  }

  @Test
  void theOrderIsFamilyThenAddressThenLength() {
    assertThat(
            Stream.of("::/0", "128.0.0.0/1", "10.0.0.0/9", "10.0.0.0/8", "0.0.0.0/0", "8000::/1")
                .map(Prefix::parse)
                .sorted())
        .extracting(Prefix::toString)
        .containsExactly(
            "0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/9", "128.0.0.0/1", "::/0", "8000::/1");
  }

  @Test
  void tenSupersetsOfTheSharedAddressSpaceOverlapIt() {
    Ipv4Prefix shared = Ipv4Prefix.parse("100.64.0.0/10");
    long supersets =
        Stream.iterate(0, length -> length + 1)
            .limit(10)
            .map(length -> Ipv4Prefix.containing(shared.address(), length))
            .filter(prefix -> prefix.contains(shared) && !shared.contains(prefix))
            .count();
    assertThat(supersets).isEqualTo(10);
  }
}
