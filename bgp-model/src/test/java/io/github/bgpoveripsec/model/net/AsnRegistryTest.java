package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsnRegistryTest {

  @ParameterizedTest
  @CsvSource({
    "0, RESERVED",
    "1, PUBLIC",
    "111, PUBLIC",
    "112, AS112",
    "113, PUBLIC",
    "23455, PUBLIC",
    "23456, AS_TRANS",
    "23457, PUBLIC",
    "45104, PUBLIC",
    "64495, PUBLIC",
    "64496, DOCUMENTATION",
    "64511, DOCUMENTATION",
    "64512, PRIVATE",
    "65534, PRIVATE",
    "65535, LAST",
    "65536, DOCUMENTATION",
    "65551, DOCUMENTATION",
    "65552, RESERVED",
    "131071, RESERVED",
    "131072, PUBLIC",
    "4199999999, PUBLIC",
    "4200000000, PRIVATE",
    "4294967294, PRIVATE",
    "4294967295, LAST"
  })
  void bothSidesOfEachBoundaryHaveTheirUse(long value, AsnUse use) {
    assertThat(Asn.of(value).use()).isEqualTo(use);
  }

  @Test
  void aListedNumberHasABlockWithItsReference() {
    assertThat(AsnRegistry.iana().block(Asn.of(64512)))
        .contains(new AsnBlock(AsnRange.of(64512, 65534), AsnUse.PRIVATE, "RFC 6996"));
    assertThat(AsnRegistry.iana().block(Asn.of(45104))).isEmpty();
  }

  @Test
  void rowsAreGivenInNumericOrder() {
    AsnBlock low = new AsnBlock(AsnRange.of(1, 2), AsnUse.RESERVED, "here");
    AsnBlock high = new AsnBlock(AsnRange.of(3, 3), AsnUse.PRIVATE, "there");
    assertThat(AsnRegistry.of(List.of(high, low)).blocks()).containsExactly(low, high);
  }

  @Test
  void blocksThatShareANumberAreRefused() {
    AsnBlock one = new AsnBlock(AsnRange.of(1, 5), AsnUse.RESERVED, "here");
    AsnBlock other = new AsnBlock(AsnRange.of(5, 9), AsnUse.PRIVATE, "there");
    assertThatThrownBy(() -> AsnRegistry.of(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1-5")
        .hasMessageContaining("5-9");
  }

  @Test
  void aRangeIncludesBothEnds() {
    AsnRange range = AsnRange.of(64512, 65534);
    assertThat(range.contains(Asn.of(64511))).isFalse();
    assertThat(range.contains(Asn.of(64512))).isTrue();
    assertThat(range.contains(Asn.of(65534))).isTrue();
    assertThat(range.contains(Asn.of(65535))).isFalse();
  }

  @Test
  void aBackwardsRangeIsRefused() {
    assertThatThrownBy(() -> AsnRange.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRangeOfOneNumberIsWrittenAsThatNumber() {
    assertThat(AsnRange.of(112, 112)).hasToString("112");
    assertThat(AsnRange.of(64512, 65534)).hasToString("64512-65534");
  }
}
