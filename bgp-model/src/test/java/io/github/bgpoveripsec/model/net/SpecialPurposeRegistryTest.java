package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialPurposeRegistryTest {

  private static final SpecialPurposeRegistry IANA = SpecialPurposeRegistry.iana();

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0.0.0.0/32",
    "0.1.2.3, 0.0.0.0/8",
    "10.1.2.3, 10.0.0.0/8",
    "100.64.0.1, 100.64.0.0/10",
    "127.0.0.1, 127.0.0.0/8",
    "169.254.169.254, 169.254.0.0/16",
    "172.31.255.255, 172.16.0.0/12",
    "192.0.0.7, 192.0.0.0/29",
    "192.0.0.9, 192.0.0.9/32",
    "192.0.0.11, 192.0.0.0/24",
    "192.168.1.1, 192.168.0.0/16",
    "224.0.0.5, 224.0.0.0/4",
    "239.255.255.255, 224.0.0.0/4",
    "240.0.0.1, 240.0.0.0/4",
    "255.255.255.255, 255.255.255.255/32",
    "::, ::/128",
    "::1, ::1/128",
    "::ffff:10.0.0.1, ::ffff:0.0.0.0/96",
    "2001::1, 2001::/32",
    "2001:1::1, 2001:1::1/128",
    "2001:db8::1, 2001:db8::/32",
    "fd00::1, fc00::/7",
    "fe80::1, fe80::/10",
    "ff02::1, ff00::/8"
  })
  void anAddressHasItsMostSpecificPurpose(String address, String prefix) {
    assertThat(IANA.purpose(Ip.parse(address)))
        .map(SpecialPurpose::prefix)
        .contains(Prefix.parse(prefix));
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "169.253.255.255",
    "169.255.0.0",
    "223.255.255.255",
    "2600::1",
    "fe7f:ffff::"
  })
  void anOrdinaryAddressHasNone(String address) {
    assertThat(IANA.purpose(Ip.parse(address))).isEmpty();
  }

  @Test
  void aPrefixPartlySetAsideHasNoPurposeButOverlaps() {
    Prefix wide = Prefix.parse("100.0.0.0/8");
    assertThat(IANA.purpose(wide)).isEmpty();
    assertThat(IANA.covering(wide)).isEmpty();
    assertThat(IANA.overlapping(wide))
        .extracting(SpecialPurpose::reference)
        .containsExactly("RFC 6598");
  }

  @Test
  void rowsInsideOneAnotherAreAllFound() {
    assertThat(IANA.overlapping(Prefix.parse("192.0.0.8/31")))
        .extracting(row -> row.prefix().toString())
        .containsExactly("192.0.0.0/24", "192.0.0.8/32", "192.0.0.9/32");
    assertThat(IANA.covering(Prefix.parse("192.0.0.9/32")))
        .extracting(row -> row.prefix().toString())
        .containsExactly("192.0.0.0/24", "192.0.0.9/32");
  }

  @Test
  void aRowThatIsAskedForOverlapsItselfOnce() {
    assertThat(IANA.overlapping(Prefix.parse("169.254.0.0/16"))).hasSize(1);
  }

  @Test
  void everyRowNamesItsDocument() {
    assertThat(IANA.rows())
        .allSatisfy(row -> assertThat(row.reference()).matches("RFC \\d{3,4}"))
        .allSatisfy(row -> assertThat(row.name()).isNotBlank());
  }

  @Test
  void twoRowsOfOnePrefixAreRefused() {
    SpecialPurpose row = new SpecialPurpose(Ipv4Prefix.ANY, "all", "RFC 791");
    SpecialPurpose twin = new SpecialPurpose(Ipv4Prefix.ANY, "everything", "RFC 791");
    assertThatThrownBy(() -> SpecialPurposeRegistry.of(List.of(row, twin)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
