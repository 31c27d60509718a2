package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends the routes of a family, and what only looks as if it did (RFC 4724 section 2). */
class EndOfRibTest {
  private static final Session LENIENT =
      Session.initial().withAsnWidth(AsnWidth.FOUR).withProfile(Profile.LENIENT);
  private static final Session EVPN_AND_IPV4 =
      LENIENT.withFamilies(Family.IPV4_UNICAST, Family.of(25, 70));

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "800f03 000201, 2, 1",
    "900f0003 000201, 2, 1",
    "800f03 000101, 1, 1",
    "8f0f03 001946, 25, 70"
  })
  void anEmptyUpdateOrAnEmptyMpUnreachIsAMark(String attributes, int afi, int safi) {
    Decoded decoded = decode(LENIENT, attributes);
    assertThat(decoded.endOfRib()).contains(Family.of(afi, safi));
    assertThat(((Update) decoded.message()).endOfRib()).contains(Family.of(afi, safi));
  }

  @ParameterizedTest
  @CsvSource({
    "40, an octet that is no attribute",
    "800f03 000201 00, the same behind an empty MP_UNREACH",
    "800f03 000201 800f03 000201, two of them",
    "800f02 0002, one cut short",
    "c00f03 000201, one of wrong flags",
    "c00706 000000000000, an attribute that is discarded",
    "800f03 000201 c00706 000000000000, the same beside an empty MP_UNREACH",
    "800f07 001946 63020000, a route of an unknown type that is ignored",
    "800f08 000201 2020010db8, routes of a family that was not agreed on",
    "800f03 000201, the end of a family that was not agreed on"
  })
  void whatOnlyLooksLikeAMarkOnceItIsActedOnIsNone(String attributes, String why) {
    assertThat(decode(EVPN_AND_IPV4, attributes).endOfRib()).as(why).isEmpty();
  }

  @Test
  void octetsThatAreNoAttributeAreNoMarkEvenToTheUpdate() {
    assertThat(((Update) decode(LENIENT, "40").message()).endOfRib()).isEmpty();
  }

  private static Decoded decode(Session session, String attributes) {
    return (Decoded) Decoding.of(session, Decoding.update("", attributes, "")).result();
  }
}
