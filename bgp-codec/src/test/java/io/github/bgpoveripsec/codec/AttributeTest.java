package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.OneAttribute.EXTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.INTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.OLD;
import static io.github.bgpoveripsec.codec.OneAttribute.assertBroken;
import static io.github.bgpoveripsec.codec.OneAttribute.assertNoted;
import static io.github.bgpoveripsec.codec.OneAttribute.decode;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each attribute of the routing protocol itself alone: rows.
 *
 * <p>A test gives one attribute, which takes the place of its namesake in an otherwise sound
 * UPDATE.
 */
class AttributeTest {
  @ParameterizedTest
  @ValueSource(strings = {"40010100", "40010101", "40010102"})
  @NotMet(ErrorRow.A_1)
  void A1IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40010103", "400101ff", "400100", "4001020000"})
  @Met(ErrorRow.A_1)
  void A1IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_1, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"400206020100000001", "40020c020100000001020100000002"})
  @NotMet(ErrorRow.A_2)
  void A2IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "400206050100000001",
        "400206000100000001",
        "40020702010000000102",
        "400206020200000001",
        "4002020200",
        "400206020100000000",
        "400206030100000001",
        "400206040100000001"
      })
  @Met(ErrorRow.A_2)
  void A2IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"400206020100000001"})
  @NotMet(ErrorRow.A_2b)
  void A2bIsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"400206010100000001", "40020c020100000001010100000002"})
  @Met(ErrorRow.A_2b)
  void A2bIsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_2b, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40030401000000", "400304dfffffff", "40030480000001"})
  @NotMet(ErrorRow.A_3)
  void A3IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40030400000001",
        "4003047f000001",
        "400304e0000001",
        "400304ffffffff",
        "4003030a0000",
        "4003050a00000000"
      })
  @Met(ErrorRow.A_3)
  void A3IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_3, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80040400000000"})
  @NotMet(ErrorRow.A_4)
  void A4IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"800403000000", "8004050000000000", "800400"})
  @Met(ErrorRow.A_4)
  void A4IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_4, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40050400000064", "400500", "c00503000000"})
  @Met(ErrorRow.A_5)
  void A5IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_5, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40050400000064"})
  @NotMet(ErrorRow.A_5a)
  void A5aIsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"400503000000", "400500"})
  @Met(ErrorRow.A_5a)
  void A5aIsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_5a, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"400600"})
  @NotMet(ErrorRow.A_6)
  void A6IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40060100"})
  @Met(ErrorRow.A_6)
  void A6IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_6, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c00708000000010a000001"})
  @NotMet(ErrorRow.A_7)
  void A7IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0070600010a000001", "c00708000000000a000001", "c00700"})
  @Met(ErrorRow.A_7)
  void A7IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_7, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0080400010001", "c0080800010001ffffff01"})
  @NotMet(ErrorRow.A_8)
  void A8IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c00800", "c00803000100", "c008050001000100"})
  @Met(ErrorRow.A_8)
  void A8IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_8, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8009040a000001", "800900"})
  @Met(ErrorRow.A_9)
  void A9IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_9, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8009040a000001"})
  @NotMet(ErrorRow.A_9a)
  void A9aIsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8009030a0000", "8009050a00000100"})
  @Met(ErrorRow.A_9a)
  void A9aIsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_9a, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"800a040a000001", "800a00"})
  @Met(ErrorRow.A_10)
  void A10IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_10, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"800a080a0000010a000002"})
  @NotMet(ErrorRow.A_10a)
  void A10aIsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"800a00", "800a050a00000100"})
  @Met(ErrorRow.A_10a)
  void A10aIsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_10a, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "800e0d000101040a0000010018c63365",
        "800e1c001946040a00000100" + "03110000fde90000000100000000200a000001",
        "800e0b0001850000" + "0501180a0000"
      })
  @NotMet(ErrorRow.A_14)
  void A14IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "800e0400010104",
        "800e050001010500",
        "800e0e000101050a000001000018c63365",
        "800e0800020103aabbcc00",
        "c00e0d000101040a0000010018c63365"
      })
  @Met(ErrorRow.A_14)
  void A14IsReported(String attribute) {
    assertBroken(EXTERNAL, attribute, ErrorRow.A_14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"800f03000101", "800f0700010118c63365"})
  @NotMet(ErrorRow.A_15)
  void A15IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"800f020001", "800f00", "c00f03000101"})
  @Met(ErrorRow.A_15)
  void A15IsReported(String attribute) {
    assertBroken(EXTERNAL, attribute, ErrorRow.A_15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c010080002fde800000001"})
  @NotMet(ErrorRow.A_16)
  void A16IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01000", "c010070002fde8000000", "c010090002fde80000000100"})
  @Met(ErrorRow.A_16)
  void A16IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_16, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01106020100000001", "c01100"})
  @Met(ErrorRow.A_17)
  void A17IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_17, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01106020100000001"})
  @NotMet(ErrorRow.A_17a)
  void A17aIsNotReportedForSoundOnes(String attribute) {
    decode(OLD, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c011050201000001",
        "c01100",
        "c01106050100000001",
        "c01106020200000001",
        "c01106020100000000",
        "c011080201000000010200"
      })
  @Met(ErrorRow.A_17a)
  void A17aIsReported(String attribute) {
    assertNoted(OLD, attribute, ErrorRow.A_17a, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01106010100000001"})
  @NotMet(ErrorRow.A_17b)
  void A17bIsNotReportedForSoundOnes(String attribute) {
    decode(OLD, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0110c030100000001020100000002"})
  @Met(ErrorRow.A_17b)
  void A17bIsReported(String attribute) {
    assertNoted(OLD, attribute, ErrorRow.A_17b, Handling.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01208000100000a000001", "c01200"})
  @Met(ErrorRow.A_18)
  void A18IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_18, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01208000100000a000001"})
  @NotMet(ErrorRow.A_18a)
  void A18aIsNotReportedForSoundOnes(String attribute) {
    decode(OLD, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0120600010a000001", "c01208000000000a000001"})
  @Met(ErrorRow.A_18a)
  void A18aIsReported(String attribute) {
    assertNoted(OLD, attribute, ErrorRow.A_18a, Handling.DISCARD);
  }
}
