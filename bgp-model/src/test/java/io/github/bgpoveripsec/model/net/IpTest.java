package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0",
    "0.0.0.1, 1",
    "10.0.0.1, 167772161",
    "127.255.255.255, 2147483647",
    "128.0.0.0, -2147483648",
    "255.255.255.255, -1"
  })
  void readsDottedDecimal(String text, int bits) {
    assertThat(Ip.parse(text)).isEqualTo(Ipv4Address.of(bits)).hasToString(text);
    assertThat(Ipv4Address.parse(text).family()).isEqualTo(IpFamily.IPV4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "10.1",
        "10.1.2",
        "1.2.3.4.5",
        "1.2.3.",
        ".1.2.3",
        "1..2.3",
        "1.2.3.4.",
        "256.1.1.1",
        "1.1.1.256",
        "1.1.1.1000",
        "010.0.0.1",
        "00.0.0.0",
        "1.2.3.04",
        "0x7f.0.0.1",
        "2130706433",
        "0177.0.0.1",
        " 1.2.3.4",
        "1.2.3.4 ",
        "1.2.3.4/32",
        "+1.2.3.4",
        "1.2.3.-4",
        "1.2.3.4%eth0",
        "[1.2.3.4]",
        "*",
        "1.2.3.*",
        "1.2.3.4-5",
        "localhost",
        "\u0661.2.3.4",
        "1.2.3.4\u0000"
      })
  void refusesTheLaxFormsOfIpv4(String text) {
    assertThat(Ipv4Address.tryParse(text)).isEmpty();
    assertThat(Ip.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Ipv4Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  // The examples of RFC 4291 section 2.2 and RFC 5952.
  @ParameterizedTest
  @CsvSource({
    "ABCD:EF01:2345:6789:ABCD:EF01:2345:6789, abcd:ef01:2345:6789:abcd:ef01:2345:6789",
    "2001:DB8:0:0:8:800:200C:417A, 2001:db8::8:800:200c:417a",
    "FF01:0:0:0:0:0:0:101, ff01::101",
    "0:0:0:0:0:0:0:1, ::1",
    "0:0:0:0:0:0:0:0, ::",
    "::13.1.68.3, ::d01:4403",
    "0:0:0:0:0:FFFF:129.144.52.38, ::ffff:129.144.52.38",
    "::FFFF:8190:3426, ::ffff:129.144.52.38",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:db8::1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "1:0:0:2:3:0:0:4, 1::2:3:0:0:4",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
    "1::, 1::",
    "0:0:1::, 0:0:1::"
  })
  void readsRfc4291AndWritesRfc5952(String text, String canonical) {
    assertThat(Ip.parse(text)).hasToString(canonical).isInstanceOf(Ipv6Address.class);
    assertThat(Ipv6Address.parse(canonical)).isEqualTo(Ipv6Address.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ":::",
        "1",
        "1:",
        ":1",
        "1::2::3",
        "::1::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "1:2:3:4::5:6:7:8",
        "12345::",
        "::12345",
        "::g",
        "fe80::1%eth0",
        "fe80::1%",
        "[::1]",
        "::1/128",
        " ::1",
        "::1 ",
        "::1:",
        "1.2.3.4::",
        "::1.2.3",
        "::1.2.3.4.5",
        "::1.2.3.256",
        "::01.2.3.4",
        "::1.2.3.4:5",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::ffff:1.2.3.4 ",
        "::1.2.3.4::",
        "0x1::",
        "::+1",
        "::\uff11",
        "1.2.3.4",
        "::1\n2"
      })
  void refusesEverythingElseOfIpv6(String text) {
    assertThat(Ipv6Address.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Ipv6Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmbeddedIpv4AddressIsNotThatIpv4Address() {
    assertThat(Ip.parse("::ffff:192.0.2.1")).isNotEqualTo(Ip.parse("192.0.2.1"));
    assertThat(Ip.parse("::ffff:192.0.2.1").family()).isEqualTo(IpFamily.IPV6);
  }

  @Test
  void theOrderIsUnsignedWithIpv4First() {
    assertThat(Ip.parse("127.0.0.1")).isLessThan(Ip.parse("128.0.0.0"));
    assertThat(Ip.parse("255.255.255.255")).isLessThan(Ip.parse("::"));
    assertThat(Ip.parse("7fff::")).isLessThan(Ip.parse("8000::"));
    assertThat(Ip.parse("::7fff:0:0:0")).isLessThan(Ip.parse("::8000:0:0:0"));
  }

  @Test
  void refusalsQuoteTheInput() {
    assertThatThrownBy(() -> Ip.parse("10.1")).hasMessageContaining("\"10.1\"");
    assertThatThrownBy(() -> Ipv4Address.parse("10.1")).hasMessageContaining("\"10.1\"");
    assertThatThrownBy(() -> Ipv6Address.parse("10.1")).hasMessageContaining("\"10.1\"");
  }

  @Test
  void familiesKnowTheirWidth() {
    assertThat(IpFamily.IPV4.bits()).isEqualTo(32);
    assertThat(IpFamily.IPV6.bits()).isEqualTo(128);
  }
}
