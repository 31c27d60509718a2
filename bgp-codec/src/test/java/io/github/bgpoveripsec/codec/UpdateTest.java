package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.OneUpdate.ALL;
import static io.github.bgpoveripsec.codec.OneUpdate.HOP;
import static io.github.bgpoveripsec.codec.OneUpdate.LENIENT;
import static io.github.bgpoveripsec.codec.OneUpdate.ORIGIN;
import static io.github.bgpoveripsec.codec.OneUpdate.PATH;
import static io.github.bgpoveripsec.codec.OneUpdate.PREFIX;
import static io.github.bgpoveripsec.codec.OneUpdate.REACH6;
import static io.github.bgpoveripsec.codec.OneUpdate.ROUTE;
import static io.github.bgpoveripsec.codec.OneUpdate.WIDE;
import static io.github.bgpoveripsec.codec.OneUpdate.clean;
import static io.github.bgpoveripsec.codec.OneUpdate.decode;
import static io.github.bgpoveripsec.codec.OneUpdate.effective;
import static io.github.bgpoveripsec.codec.OneUpdate.octets;
import static io.github.bgpoveripsec.codec.OneUpdate.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of an UPDATE: rows U. */
class UpdateTest {
  @Test
  @NotMet({
    ErrorRow.U_1, ErrorRow.U_2, ErrorRow.U_3, ErrorRow.U_5, ErrorRow.U_6, ErrorRow.U_9,
    ErrorRow.U_13, ErrorRow.U_15, ErrorRow.U_16, ErrorRow.U_17, ErrorRow.N_1, ErrorRow.U_4
  })
  void aSoundUpdateIsClean() {
    Update update = clean(WIDE, "", ALL, ROUTE);
    assertThat(update.nlri()).isEqualTo(PrefixList.of(PREFIX));
    assertThat(update.attributes())
        .extracting(PathAttribute::type)
        .containsExactly(AttributeType.ORIGIN, AttributeType.AS_PATH, AttributeType.NEXT_HOP);
    assertThat(update.attribute(AsPathAttribute.class).orElseThrow().path())
        .isEqualTo(AsPath.of(Asn.of(65001)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ffff0000", "00010000", "00000001", "0000ffff", "0001 00 00"})
  @Met(ErrorRow.U_1)
  void partsLongerThanTheMessageBreakTheSession(String body) {
    Decoding.of(WIDE, 2, body).broken(ErrorRow.U_1, 3, 1, "");
    assertThat(((Decoded) Decoding.of(LENIENT, 2, body).result()).message())
        .isInstanceOf(RawMessage.class);
  }

  @Test
  @Met(ErrorRow.U_2)
  void anAttributeThatOverrunsWithdrawsAndTheRoutesAreStillFound() {
    Decoding decoding = decode(WIDE, "", ALL + "c00808 00010001", ROUTE);
    Finding finding = decoding.noted(ErrorRow.U_2, Handling.TREAT_AS_WITHDRAW);
    assertThat(finding.path()).isEqualTo("update.attributes[3]");
    assertThat(update(decoding).nlri().toList()).containsExactly(PathPrefix.of(PREFIX));
    assertThat(effective(decoding).withdrawn()).isEqualTo(PrefixList.of(PREFIX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "4001", "500100"})
  @Met(ErrorRow.U_3)
  void aHeadThatIsCutWithdraws(String rest) {
    decode(WIDE, "", ALL + rest, ROUTE).noted(ErrorRow.U_3, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met(ErrorRow.U_4)
  void anEmptyAttributeIsMalformedAsItsOwnRowSays() {
    decode(WIDE, "", ALL + "c00800", ROUTE).noted(ErrorRow.A_8, Handling.TREAT_AS_WITHDRAW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0040400000001", "40040400000001", "00040400000001"})
  @Met(ErrorRow.U_5)
  void wrongFlagsWithdraw(String med) {
    decode(WIDE, "", ALL + med, ROUTE).noted(ErrorRow.U_5, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met(ErrorRow.U_6)
  void partialWhereItCannotBeOnlyWarns() {
    decode(WIDE, "", "60010100" + PATH + HOP, ROUTE).noted(ErrorRow.U_6, Handling.OK);
    decode(WIDE, "", ALL + "a0040400000001", ROUTE).noted(ErrorRow.U_6, Handling.OK);
  }

  @Test
  @Met({ErrorRow.U_7, ErrorRow.U_8})
  void lowFlagBitsAndNeedlessLengthsAreLegalAndKept() {
    Update update = clean(WIDE, "", "4f010100" + "50020006 02010000fde9" + HOP, ROUTE);
    assertThat(update.attributes())
        .extracting(PathAttribute::flags)
        .containsExactly(0x4f, 0x50, 0x40);
  }

  @Test
  @NotMet({ErrorRow.U_7, ErrorRow.U_8})
  void plainFlagsAreKeptAsWell() {
    assertThat(clean(WIDE, "", ALL, ROUTE).attributes())
        .extracting(PathAttribute::flags)
        .containsOnly(0x40);
  }

  @Test
  @Met(ErrorRow.U_9)
  void anUnknownWellKnownAttributeBreaksTheSessionAndIsSentBack() {
    decode(WIDE, "", ALL + "406302abcd", ROUTE).broken(ErrorRow.U_9, 3, 2, "406302abcd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0", "e0", "80"})
  @Met({ErrorRow.U_10, ErrorRow.U_11, ErrorRow.A_11})
  void unknownAndDeprecatedOptionalAttributesAreKeptQuietly(String flags) {
    for (String type : List.of("63", "0b", "0c", "0d", "13", "1c", "f3")) {
      Update update = clean(WIDE, "", ALL + flags + type + "02abcd", ROUTE);
      assertThat(update.attributes().get(3))
          .isEqualTo(
              new RawAttribute(
                  new AttributeType(Integer.parseInt(type, 16)),
                  Integer.parseInt(flags, 16),
                  Octets.parse("abcd")));
    }
  }

  @Test
  @NotMet({ErrorRow.U_10, ErrorRow.U_11, ErrorRow.A_11})
  void aKnownAttributeIsNotRaw() {
    assertThat(clean(WIDE, "", ALL, ROUTE).attributes()).noneMatch(RawAttribute.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {REACH6 + REACH6, "800f03 000201 800f03 000101"})
  @Met(ErrorRow.U_12)
  void aMultiprotocolAttributeMustNotComeTwice(String twice) {
    assertThat(decode(WIDE, "", ORIGIN + PATH + HOP + twice, ROUTE).rows()).contains(ErrorRow.U_12);
    decode(WIDE, "", ALL + twice, ROUTE).broken(ErrorRow.U_12, 3, 1, "");
  }

  @Test
  @NotMet(ErrorRow.U_12)
  @Met({ErrorRow.U_26, ErrorRow.U_25})
  void routesMayComeInEveryPlaceAndAttributesInAnyOrder() {
    Update update = clean(WIDE, "10c633", HOP + PATH + "800f03 000201" + REACH6 + ORIGIN, ROUTE);
    assertThat(update.attribute(MpReach.class).orElseThrow().nlri())
        .isEqualTo(PrefixList.of(Prefix.parse("2001:db8::/32")));
    assertThat(update.withdrawn()).isEqualTo(PrefixList.of(Prefix.parse("198.51.0.0/16")));
  }

  @Test
  @NotMet({ErrorRow.U_25, ErrorRow.U_26})
  void orderAndOnePlaceAreLegalAsWell() {
    clean(WIDE, "", ORIGIN + PATH + REACH6, "");
  }

  @Test
  @Met(ErrorRow.U_13)
  void ofTwoAttributesTheFirstCounts() {
    Decoding decoding = decode(WIDE, "", ALL + "40010102" + "c06300" + "c06301ff", ROUTE);
    assertThat(decoding.rows()).containsExactly(ErrorRow.U_13, ErrorRow.U_13);
    assertThat(((Decoded) decoding.result()).handling()).isEqualTo(Handling.DISCARD);
    assertThat(update(decoding).attributes()).hasSize(6);
    assertThat(effective(decoding).attributes())
        .isEqualTo(update(decode(WIDE, "", ALL + "c06300", ROUTE)).attributes());
  }

  @ParameterizedTest
  @CsvSource({
    "40010103, 3, 6",
    "40010100 c004040000001, 3, 4",
    "40010100 c00803000001, 3, 9",
    "400101, 3, 1"
  })
  @Met(ErrorRow.U_14)
  void aDefectWithoutRoutesBreaksTheSession(String attributes, int code, int subcode) {
    String padded = attributes.replace("c004040000001", "c0040400000001");
    Decoding decoding = decode(WIDE, "", padded, "");
    assertThat(decoding.rows()).contains(ErrorRow.U_14);
    assertThat(((DecodeResult.Broken) decoding.result()).notification().error())
        .hasToString(code + "/" + subcode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40010103" + PATH + HOP, "400101"})
  @NotMet(ErrorRow.U_14)
  void aDefectWithRoutesOnlyWithdrawsThem(String attributes) {
    assertThat(decode(WIDE, "", attributes, ROUTE).rows()).doesNotContain(ErrorRow.U_14);
  }

  @Test
  void discardingAloneDoesNotBreakASessionWithoutRoutes() {
    decode(WIDE, "", "c00703000000", "").noted(ErrorRow.A_7, Handling.DISCARD);
  }

  @Test
  @Met(ErrorRow.U_15)
  void originAndPathAreMandatory() {
    decode(WIDE, "", ORIGIN + HOP, ROUTE).noted(ErrorRow.U_15, Handling.TREAT_AS_WITHDRAW);
    decode(WIDE, "", PATH + REACH6, "").noted(ErrorRow.U_15, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met(ErrorRow.U_16)
  void theNextHopIsMandatoryForRoutesOfTheUpdateItself() {
    decode(WIDE, "", ORIGIN + PATH + REACH6, ROUTE)
        .noted(ErrorRow.U_16, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met(ErrorRow.U_17)
  void routesNeedAttributes() {
    Decoding decoding = decode(WIDE, "", "", ROUTE);
    decoding.noted(ErrorRow.U_17, Handling.TREAT_AS_WITHDRAW);
    assertThat(effective(decoding))
        .isEqualTo(Update.of(PrefixList.of(PREFIX), List.of(), PrefixList.EMPTY));
  }

  @Test
  @Met(ErrorRow.U_18)
  void anInternalPeerSendsAPreference() {
    Session internal = WIDE.withPeerType(PeerType.INTERNAL);
    decode(internal, "", ALL, ROUTE).noted(ErrorRow.U_18, Handling.TREAT_AS_WITHDRAW);
    decode(internal.withProfile(Profile.LENIENT), "", ALL, ROUTE).noted(ErrorRow.U_18, Handling.OK);
  }

  @Test
  @NotMet(ErrorRow.U_18)
  void aPreferenceFromAnInternalPeerIsClean() {
    clean(WIDE.withPeerType(PeerType.INTERNAL), "", ALL + "40050400000064", ROUTE);
  }

  @Test
  @Met(ErrorRow.U_19)
  void theNextHopIsIgnoredWhereItIsNotNeeded() {
    clean(WIDE, "", ORIGIN + PATH + "400304 00000000" + REACH6, "");
  }

  @Test
  @NotMet(ErrorRow.U_19)
  void theNextHopCountsWhereItIsNeeded() {
    decode(WIDE, "", ORIGIN + PATH + "400304 00000000" + REACH6, ROUTE)
        .noted(ErrorRow.A_3, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met({ErrorRow.U_20, ErrorRow.U_21})
  void aPrefixMayBeWithdrawnAndAnnounced() {
    clean(WIDE, ROUTE, ALL, ROUTE);
    clean(WIDE, "", ORIGIN + PATH + REACH6 + "800f08 000201 20 20010db8", "");
  }

  @Test
  @Met(ErrorRow.U_22)
  @NotMet({ErrorRow.U_20, ErrorRow.U_21, ErrorRow.U_23, ErrorRow.U_24})
  void attributesWithoutRoutesAreLegal() {
    assertThat(clean(WIDE, "", ALL, "").endOfRib()).isEmpty();
    assertThat(clean(WIDE, "", ORIGIN + "800f03 000201", "").endOfRib()).isEmpty();
    assertThat(clean(WIDE, ROUTE, "", "").endOfRib()).isEmpty();
  }

  @Test
  @Met({ErrorRow.U_23, ErrorRow.U_24})
  @NotMet(ErrorRow.U_22)
  void anEmptyUpdateMarksTheEndOfAFamily() {
    assertThat(clean(WIDE, "", "", "").endOfRib()).contains(Family.IPV4_UNICAST);
    assertThat(clean(WIDE, "", "800f03 000201", "").endOfRib()).contains(Family.IPV6_UNICAST);
    assertThat(clean(WIDE, "", "800f03 001946", "").endOfRib()).contains(Family.of(25, 70));
    assertThat(Update.endOfRib(Family.IPV6_UNICAST))
        .isEqualTo(clean(WIDE, "", "800f03 000201", ""));
  }

  @Test
  @Met(ErrorRow.U_27)
  void routesOfAFamilyThatWasNotAgreedOnAreIgnored() {
    Decoding decoding =
        decode(WIDE.withFamilies(Family.IPV4_UNICAST), "", ORIGIN + PATH + HOP + REACH6, ROUTE);
    decoding.noted(ErrorRow.U_27, Handling.IGNORE);
    assertThat(effective(decoding).attribute(MpReach.class)).isEmpty();
    assertThat(effective(decoding).nlri()).isEqualTo(PrefixList.of(PREFIX));
  }

  @Test
  @NotMet(ErrorRow.U_27)
  void routesOfAnAgreedFamilyAreRead() {
    clean(WIDE.withFamilies(Family.IPV6_UNICAST), "", ORIGIN + PATH + REACH6, "");
  }

  @Test
  void theStrongestFindingWinsAndAllAreReported() {
    Decoding decoding =
        decode(WIDE, "", "40010103" + PATH + HOP + "c00703000000" + "800e04 00020100", ROUTE);
    assertThat(decoding.rows()).containsExactly(ErrorRow.A_1, ErrorRow.A_7, ErrorRow.A_14);
    assertThat(((DecodeResult.Broken) decoding.result()).notification().error()).hasToString("3/9");
  }

  @Test
  void everythingWithdrawnIncludesTheRoutesOfFamilies() {
    Decoding decoding = decode(WIDE, "10c633", "40010103" + PATH + HOP + REACH6, ROUTE);
    Update effective = effective(decoding);
    assertThat(effective.withdrawn())
        .isEqualTo(PrefixList.of(Prefix.parse("198.51.0.0/16"), PREFIX));
    assertThat(effective.attributes())
        .containsExactly(
            MpUnreach.of(Family.IPV6_UNICAST, PrefixList.of(Prefix.parse("2001:db8::/32"))));
  }

  @Test
  void anUpdateSaysTheSameInEitherWidth() {
    Session narrow = WIDE.withAsnWidth(AsnWidth.TWO);
    Update two = update(decode(narrow, "", ORIGIN + "400204 0201fde9" + HOP, ROUTE));
    assertThat(two).isEqualTo(clean(WIDE, "", ALL, ROUTE));
    assertThat(BgpCodec.forSession(WIDE).encode(two).orElseThrow())
        .isEqualTo(octets("", ALL, ROUTE));
    Update big = clean(WIDE, "", ORIGIN + "400206 020100010000" + HOP, ROUTE);
    EncodeResult.Refused refused = (EncodeResult.Refused) BgpCodec.forSession(narrow).encode(big);
    assertThat(refused.path()).isEqualTo("update.attributes[1]");
  }

  @Test
  void partsThatContradictEachOtherAreNotBuilt() {
    PrefixList with = PrefixList.of(List.of(PathPrefix.of(PREFIX, 1)));
    PrefixList without = PrefixList.of(PREFIX);
    PrefixList six = PrefixList.of(Prefix.parse("2001:db8::/32"));
    assertThatIllegalArgumentException().isThrownBy(() -> Update.of(with, List.of(), without));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Update.of(six, List.of(), PrefixList.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrefixList.of(PREFIX, Prefix.parse("::/0")));
  }
}
