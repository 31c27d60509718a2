package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.OneAttribute.EXTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.INTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.assertNoted;
import static io.github.bgpoveripsec.codec.OneAttribute.decode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.attribute.PmsiTunnelType;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each attribute that came with a later use of BGP alone: rows.
 *
 * <p>A test gives one attribute, which takes the place of its namesake in an otherwise sound
 * UPDATE.
 */
class LaterAttributeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c016050000000000",
        "c0160900060000000a000001",
        "c0160d00030000000a000001e0000001",
        // An element of LDP with an opaque value of one octet.
        "c0161000020000000600010400000000" + "0001" + "ff",
        "c0160d00080000000a00000100000007",
        "c0160c000b000000010002" + "0a000001",
        // A number that experiments may use, and one whose form other texts define.
        "c016057b7b000000",
        "c016060a0a000000ff",
        // A tree into which to send, and the label for what comes back.
        "c0161000830000000001010a000001e0000001"
      })
  @NotMet(ErrorRow.A_22)
  void A22IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c0160400000000",
        "c016050008000000",
        "c0160a00060000000a00000100",
        "c0160f000200000006000104000000000001",
        "c0160f000200000006000105000000000000",
        "c0160b000b000000010002" + "0a0000",
        // Numbers that nobody has assigned.
        "c016050009000000",
        "c01605000e000000",
        "c01605007f000000",
        // Composite tunnels without component, of copies, without label, of an unassigned number.
        "c016080080000000000101",
        "c0160c00860000000001010a000001",
        "c016070083000000" + "0001",
        "c016080089000000000101"
      })
  @Met(ErrorRow.A_22)
  void A22IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_22, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @CsvSource({
    "8, transport tunnel",
    "11, BIER",
    "131, composite PIM-SSM tree",
    "9, type 9",
    "250, composite type 122"
  })
  void tunnelTypesAreNamed(int type, String name) {
    assertThat(new PmsiTunnelType(type)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c017100008000c060a0000000000010a000001", "c0170c000800080606000000000000"})
  @NotMet(ErrorRow.A_23)
  void A23IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c01703000800",
        "c01700",
        "c0170400080001",
        "c0170400080000",
        "c017060008000206ff",
        "c0170d00080009060700000000000000"
      })
  @Met(ErrorRow.A_23)
  void A23IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_23, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0170c000800080606000000000000"})
  @NotMet(ErrorRow.A_23a)
  void A23aIsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0171000080008060600000000000000090000"})
  @Met(ErrorRow.A_23a)
  void A23aIsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_23a, Handling.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"801824000000000000000000000000000000000000000000000000000000000000000000000000"})
  @NotMet(ErrorRow.A_24)
  void A24IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "801800",
        "8018230000000000000000000000000000000000000000000000000000000000000000000000"
      })
  @Met(ErrorRow.A_24)
  void A24IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_24, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01914000220010db80000000000000000000000010001"})
  @NotMet(ErrorRow.A_25)
  void A25IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c01900",
        "c0191300000000000000000000000000000000000000",
        "c01915000000000000000000000000000000000000000000"
      })
  @Met(ErrorRow.A_25)
  void A25IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_25, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"801a0b01000b0000000000000001", "801a0e02000301000b0000000000000001"})
  @NotMet(ErrorRow.A_26)
  void A26IsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "801a0b01000c0000000000000001",
        "801a0b01000bffffffffffffffff",
        "801a020100",
        "801a03010002",
        "801a0a01000a00000000000000",
        "c01a0b01000b0000000000000001",
        "801a00"
      })
  @Met(ErrorRow.A_26)
  void A26IsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_26, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"801a0b01000b0000000000000001"})
  @Met(ErrorRow.A_26a)
  void A26aIsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_26a, Handling.IGNORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c01b070a000001000010", "c01b1320010db8000000000000000000000001000010"})
  @NotMet(ErrorRow.A_27)
  void A27IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c01b00",
        "c01b060a0000010000",
        "c01b07e0000001000010",
        "c01b13ff020000000000000000000000000001000010"
      })
  @Met(ErrorRow.A_27)
  void A27IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_27, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"801d0604000002abcd", "801d00"})
  @NotMet(ErrorRow.A_29)
  void A29IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"801d0504000002ab", "801d03040000"})
  @Met(ErrorRow.A_29)
  void A29IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_29, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0200c000000010000000200000003"})
  @NotMet(ErrorRow.A_32)
  void A32IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c02000", "c0200b0000000100000002000000", "c0200d00000001000000020000000300"})
  @Met(ErrorRow.A_32)
  void A32IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_32, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8021210008010000000001001901aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0000"})
  @NotMet(ErrorRow.A_33)
  void A33IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "802100",
        "8021080008010000000001",
        "8021200008010000000001001801aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa00",
        "8021210009010000000001001901aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0000",
        "8021210008010000000001001a01aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0000"
      })
  @Met(ErrorRow.A_33)
  void A33IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c023040000fde9"})
  @NotMet(ErrorRow.A_35)
  void A35IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0230300fde9", "c023050000fde900", "c02300"})
  @Met(ErrorRow.A_35)
  void A35IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_35, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0250a020007ff030003010203"})
  @NotMet(ErrorRow.A_37)
  void A37IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c02500",
        "c02504020001ff",
        "c02503010000",
        "c02504020005ff",
        "80250a020007ff030003010203"
      })
  @Met(ErrorRow.A_37)
  void A37IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_37, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0260b010000000101040a000001", "c0260b0200000001ff040a000001"})
  @NotMet(ErrorRow.A_38)
  void A38IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c0260a010000000101030a0000",
        "c0260b0100000001ff040a000001",
        "c0260c010000000101050a00000100",
        "c0260b010000000101050a000001"
      })
  @Met(ErrorRow.A_38)
  void A38IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_38, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c0280a01000700000000000001", "c0280b0300080000000001000002", "c02803ff0000"})
  @NotMet(ErrorRow.A_40)
  void A40IsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c02800",
        "c028020100",
        "c02809010006000000000001",
        "c028050300020000",
        "c02803010007"
      })
  @Met(ErrorRow.A_40)
  void A40IsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_40, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0281c05001900010015000000000000000000000000000000000000000000"})
  @NotMet(ErrorRow.A_40a)
  void A40aIsNotReportedForSoundOnes(String attribute) {
    decode(INTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c02803050001",
        "c0281b050018000100140000000000000000000000000000000000000000",
        "c02803060000",
        "c0280c" + "010006000000000001" + "050000"
      })
  @Met(ErrorRow.A_40a)
  void A40aIsReported(String attribute) {
    assertNoted(INTERNAL, attribute, ErrorRow.A_40a, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0280a01000700000000000001", "c02800"})
  @Met(ErrorRow.A_40b)
  void A40bIsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_40b, Handling.DISCARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c080080000fde940010100", "c080040000fde9", "c0800b0000fde940030400000000"})
  @NotMet(ErrorRow.A_128)
  void A128IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080030000fd",
        "c080080000fde940010103",
        "c0800a0000fde9800f03000101",
        "c080060000fde94001",
        "c080070000fde9400105"
      })
  @Met(ErrorRow.A_128)
  void A128IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_128, Handling.TREAT_AS_WITHDRAW);
  }
}
