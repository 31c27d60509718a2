package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsnTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "65530, 65530",
    "4294967295, 4294967295",
    "AS65530, 65530",
    "as65530, 65530",
    "As65530, 65530",
    "0.0, 0",
    "0.65530, 65530",
    "1.10, 65546",
    "123.456, 8061384",
    "65535.65535, 4294967295",
    "AS1.10, 65546"
  })
  void readsTheNotationsOfRfc5396(String text, long value) {
    assertThat(Asn.parse(text)).isEqualTo(Asn.of(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "AS",
        "AS ",
        "A65530",
        "ASN65530",
        "AS AS1",
        "ASAS1",
        " 65530",
        "65530 ",
        "65 530",
        "+65530",
        "-1",
        "AS-1",
        "00",
        "065530",
        "AS01",
        "01.10",
        "1.010",
        "1.00",
        "4294967296",
        "42949672950",
        "18446744073709551617",
        "1.65536",
        "65536.0",
        "1.2.3",
        ".1",
        "1.",
        ".",
        "1..2",
        "0x10",
        "1e3",
        "65530L",
        "\u0661\u0662",
        "\uff11",
        "65530\n"
      })
  void refusesEverythingElse(String text) {
    assertThat(Asn.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Asn.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRefusalQuotesTheInput() {
    assertThatThrownBy(() -> Asn.parse("1.2.3")).hasMessageContaining("\"1.2.3\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
  void aNumberOutsideThirtyTwoBitsIsRefusedWithTheRange(long value) {
    assertThatThrownBy(() -> Asn.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Long.toString(value))
        .hasMessageContaining("0 to 4294967295");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.0",
    "65535, 65535, 0.65535",
    "65536, 1.0, 1.0",
    "65546, 1.10, 1.10",
    "4294967295, 65535.65535, 65535.65535"
  })
  void writesEachNotation(long value, String asdot, String asdotPlus) {
    assertThat(Asn.of(value)).hasToString(Long.toString(value));
    assertThat(Asn.of(value).toAsdot()).isEqualTo(asdot);
    assertThat(Asn.of(value).toAsdotPlus()).isEqualTo(asdotPlus);
  }

  @Test
  void theTwoOctetSpaceEndsAt65535() {
    assertThat(Asn.of(65535).fitsTwoOctets()).isTrue();
    assertThat(Asn.of(65536).fitsTwoOctets()).isFalse();
  }

  @Test
  void theConstantsAreTheNumbersOfTheirNames() {
    assertThat(Asn.ZERO.value()).isZero();
    assertThat(Asn.AS_TRANS.value()).isEqualTo(23456);
    assertThat(Asn.MAX.value()).isEqualTo(4294967295L);
  }
}
