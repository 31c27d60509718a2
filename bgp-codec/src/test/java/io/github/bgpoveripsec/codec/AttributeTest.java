package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.FirstAsCheck;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each attribute alone: rows A.
 *
 * <p>A test gives one attribute, which takes the place of its namesake in an otherwise sound
 * UPDATE.
 */
class AttributeTest {
  private static final Session EXTERNAL = Session.initial().withAsnWidth(AsnWidth.FOUR);
  private static final Session INTERNAL = EXTERNAL.withPeerType(PeerType.INTERNAL);
  private static final Session OLD = Session.initial();

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c016050000000000",
        "c0160900060000000a000001",
        "c0160d00030000000a000001e0000001"
      })
  @NotMet(ErrorRow.A_22)
  void A22IsNotReportedForSoundOnes(String attribute) {
    decode(EXTERNAL, attribute).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0160400000000", "c016050008000000", "c0160a00060000000a00000100"})
  @Met(ErrorRow.A_22)
  void A22IsReported(String attribute) {
    assertNoted(EXTERNAL, attribute, ErrorRow.A_22, Handling.TREAT_AS_WITHDRAW);
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

  @Test
  @Met(ErrorRow.A_2a)
  void anEmptyPathIsLegal() {
    decode(INTERNAL, "400200").clean();
    decode(EXTERNAL, "400200").clean();
  }

  @Test
  @NotMet(ErrorRow.A_2a)
  void aPathWithAnEmptySegmentIsNot() {
    assertNoted(EXTERNAL, "4002020200", ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  void setsCanBeAccepted() {
    decode(EXTERNAL.withAsSets(AsSets.ACCEPTED), "400206010100000001").clean();
  }

  @Test
  void confederationSegmentsBelongInsideAConfederation() {
    Session confederation = EXTERNAL.withPeerType(PeerType.CONFEDERATION_EXTERNAL);
    decode(confederation, "400206030100000001").clean();
    assertNoted(confederation, "400206020100000001", ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
    decode(INTERNAL, "400206030100000001").clean();
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAW, 400206020100000002", "WITHDRAW, 400200", "RESET, 400206020100000002"})
  @Met(ErrorRow.A_2c)
  void aPathShouldBeginWithThePeer(FirstAsCheck check, String path) {
    Session session = EXTERNAL.withPeerAsn(Asn.of(1)).withFirstAsCheck(check);
    if (check == FirstAsCheck.RESET) {
      decode(session, path).broken(ErrorRow.A_2c, 3, 11, "");
    } else {
      assertNoted(session, path, ErrorRow.A_2c, Handling.TREAT_AS_WITHDRAW);
    }
  }

  @Test
  @NotMet(ErrorRow.A_2c)
  void aPathThatBeginsWithThePeerIsClean() {
    Session session = EXTERNAL.withPeerAsn(Asn.of(1));
    decode(session.withFirstAsCheck(FirstAsCheck.RESET), "400206020100000001").clean();
    decode(session, "400206020100000002").clean();
  }

  @Test
  @Met(ErrorRow.A_3a)
  void ourOwnAddressIsNoNextHop() {
    Session session = EXTERNAL.withLocalAddresses(Ipv4Address.parse("10.0.0.2"));
    Finding finding = decode(session, "4003040a000002").noted(ErrorRow.A_3a, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("update.nextHop");
  }

  @Test
  @NotMet(ErrorRow.A_3a)
  void anotherAddressIsANextHop() {
    decode(EXTERNAL.withLocalAddresses(Ipv4Address.parse("10.0.0.1")), "4003040a000002").clean();
  }

  @Test
  @NotMet({ErrorRow.A_5, ErrorRow.A_9, ErrorRow.A_10, ErrorRow.A_26a, ErrorRow.A_40b})
  void anInternalPeerMaySendWhatStaysInside() {
    for (String attribute :
        new String[] {
          "40050400000064",
          "8009040a000001",
          "800a040a000001",
          "801a0b01000b0000000000000001",
          "c0280a01000700000000000001"
        }) {
      decode(INTERNAL, attribute).clean();
    }
  }

  @Test
  void anExternalPeerMaySendItWhereEnabled() {
    Session session =
        EXTERNAL.withScopedAttributes(ScopedAttribute.AIGP, ScopedAttribute.PREFIX_SID);
    decode(session, "801a0b01000b0000000000000001").clean();
    decode(session, "c0280a01000700000000000001").clean();
  }

  @Test
  @NotMet({ErrorRow.A_17, ErrorRow.A_18})
  void anOldSpeakerSendsWideNumbersBesideTheNarrowOnes() {
    decode(OLD, "c01106020100010000").clean();
    decode(OLD, "c01208000100000a000001").clean();
  }

  @Test
  void aSignedPathDoesNotStandBesideAPlainOne() {
    String signed = "8021210008010000000001001901" + "aa".repeat(20) + "0000";
    Decoding both =
        Decoding.of(
            EXTERNAL,
            Decoding.update(
                "", "40010100" + "400206020100000001" + "4003040a000002" + signed, "18c63364"));
    both.noted(ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW);
  }

  private static void assertNoted(
      Session session, String attribute, ErrorRow row, Handling handling) {
    decode(session, attribute).noted(row, handling);
  }

  private static void assertBroken(Session session, String attribute, ErrorRow row) {
    decode(session, attribute).broken(row, 3, 9, "");
  }

  /** An UPDATE with a sound ORIGIN, AS_PATH, NEXT_HOP and LOCAL_PREF, except for this attribute. */
  private static Decoding decode(Session session, String attribute) {
    int type = Integer.parseInt(attribute.substring(2, 4), 16);
    String path = session.asnWidth() == AsnWidth.FOUR ? "400206020100000001" : "40020402010001";
    String attributes =
        (type == 1 ? "" : "40010100")
            + (type == 2 || type == 33 ? "" : path)
            + (type == 3 ? "" : "4003040a000002")
            + (type == 5 || session.peerType() != PeerType.INTERNAL ? "" : "40050400000064")
            + attribute;
    return Decoding.of(session, Decoding.update("", attributes, "18c63364"));
  }
}
